/**
 * The script that copies files from the working folder: `node -e script programs folder`, with the programs of
 * `compilePattern` as JSON. A program that matches nothing is not an error. Reads paths as `pathRules` does, so that a
 * glob takes at most as many steps as its length for each character.
 */
export const copyScript = [
  "const fs=require('fs'),programs=JSON.parse(process.argv[1]);let copied=0;fs.mkdirSync(process.argv[2],{recursive:true});",
  'const reach=(program,from)=>{const at=new Set(from);for(const place of at)for(const by of program[place]?.go||[])at.add(place+by);return at};',
  'const reads=(one,code)=>one===code||(one?.ranges||[]).some((low,index,all)=>index%2===0&&code>=low&&code<=all[index+1]);',
  'const matches=(program,path)=>{let at=reach(program,[0]);for(const letter of path){const code=letter.codePointAt(0);',
  "if(letter==='/'&&at.has(program.length))return true;",
  'at=reach(program,[...at].filter((place)=>reads(program[place],code)).map((place)=>place+1))}return at.has(program.length)};',
  "const walk=(folder)=>{for(const entry of fs.readdirSync(folder||'.',{withFileTypes:true})){const path=folder+entry.name;",
  'if(entry.isDirectory())walk(path+"/");',
  'else if(programs.some((one)=>matches(one,path))){fs.cpSync(path,process.argv[2]+path,{verbatimSymlinks:true});copied++}}};',
  "walk('');console.log('includeFiles: '+copied+' files');",
].join('');

/** The script that copies files to the same paths in another folder: `node -e script paths folder`, with paths as JSON. */
export const pickScript =
  "const fs=require('fs');for(const path of JSON.parse(process.argv[1]))if(fs.existsSync(path))fs.cpSync(path,process.argv[2]+path)";
