/**
 * The script that makes one folder of packages, `node_modules`, for a program that is no longer in its own folder:
 * `node -e script folders removed`, both as JSON. Takes over the packages of the folders' own node_modules, of which the
 * first folder's win, and removes links to packages of the repository, which are bundled, the packages that are left out,
 * and what a package manager notes for itself, such as the time of the installation.
 */
export const collectScript = [
  "const fs=require('fs'),path=require('path'),[folders,removed]=process.argv.slice(1).map((one)=>JSON.parse(one));",
  "const top=path.resolve('node_modules'),isIn=(folder,file)=>file.startsWith(folder+path.sep);fs.mkdirSync(top,{recursive:true});",
  "const list=(folder)=>fs.existsSync(folder)?fs.readdirSync(folder).filter((one)=>!one.startsWith('.')):[];",
  "const names=(folder)=>list(folder).flatMap((one)=>one.startsWith('@')?list(path.join(folder,one)).map((two)=>one+'/'+two):[one]);",
  'const real=(file)=>{try{return fs.realpathSync(file)}catch{return undefined}};',
  'const remove=(file)=>fs.rmSync(file,{recursive:true,force:true});',
  'folders.forEach((folder,index)=>{const own=path.resolve(folder,"node_modules");if(own===top)return;',
  'for(const name of names(own)){const to=path.join(top,name),from=real(path.join(own,name));',
  'if(!from||!isIn(top,from)&&!isIn(own,from)||index>0&&real(to)&&(isIn(top,real(to))))continue;',
  'remove(to);fs.mkdirSync(path.dirname(to),{recursive:true});',
  'if(isIn(top,from))fs.symlinkSync(path.relative(path.dirname(to),from),to);',
  'else fs.cpSync(from,to,{recursive:true,verbatimSymlinks:true})}});',
  'for(const name of names(top)){const from=real(path.join(top,name));if(!from||!isIn(top,from))remove(path.join(top,name))}',
  'for(const name of removed)remove(path.join(top,name));',
  "for(const one of fs.readdirSync(top,{withFileTypes:true}))if(one.isFile()&&one.name.startsWith('.'))remove(path.join(top,one.name));",
].join('');
