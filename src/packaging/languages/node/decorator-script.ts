/**
 * The script that bundles a program with metadata of decorators: `node -e script flags folder`, with the flags of
 * esbuild's command line as JSON and the folder of the bundler. Files with decorators are compiled by TypeScript, which
 * knows the types of the whole program, with the settings of its tsconfig.json; the bundler reads what that emits. Values
 * of settings: https://github.com/microsoft/TypeScript/blob/v6.0.3/src/compiler/types.ts
 */
export const decoratorScript = [
  "const fs=require('fs'),path=require('path'),load=require('module').createRequire(path.join(process.argv[2],'index.js'));",
  "const esbuild=load('esbuild'),ts=load('typescript'),[entry,...flags]=JSON.parse(process.argv[1]);",
  'const options={entryPoints:[entry]},camel=(name)=>name.replace(/-(.)/g,(_,letter)=>letter.toUpperCase());',
  "for(const flag of flags){const[,name,key,value='']=/^--([a-z-]+)(?::([^=]*))?(?:=(.*))?$/s.exec(flag),has=flag.includes('=');",
  "if(name==='external')(options.external??=[]).push(key);else if(key!==undefined)(options[camel(name)]??={})[key]=value;",
  "else options[camel(name)]=value==='false'?false:has?value:true}",
  'const root=path.resolve(entry),roots=/\\.[cm]?tsx?$/i.test(root)?[root]:[];',
  "const drop=['outDir','outFile','rootDir','declaration','declarationMap','declarationDir','emitDeclarationOnly','composite','incremental','tsBuildInfoFile','noEmit','noEmitOnError','sourceMap','mapRoot','sourceRoot','isolatedModules','isolatedDeclarations','importHelpers','removeComments','moduleDetection'];",
  'const settings=(file)=>{const found=options.tsconfig?path.resolve(options.tsconfig):ts.findConfigFile(path.dirname(file),ts.sys.fileExists);',
  'const own=found?ts.parseJsonConfigFileContent(ts.readConfigFile(found,ts.sys.readFile).config,ts.sys,path.dirname(found)).options:{};',
  'return{...Object.fromEntries(Object.entries(own).filter(([key])=>!drop.includes(key))),',
  'target:ts.ScriptTarget.ESNext,module:ts.ModuleKind.ESNext,moduleResolution:ts.ModuleResolutionKind.Bundler,jsx:ts.JsxEmit.Preserve,',
  'experimentalDecorators:true,emitDecoratorMetadata:true,inlineSourceMap:true,inlineSources:true,skipLibCheck:true,',
  'useDefineForClassFields:own.useDefineForClassFields??(own.target??ts.ScriptTarget.ES5)>=ts.ScriptTarget.ES2022}};',
  'let program;',
  'const emit=(file)=>{if(!program?.getSourceFile(file))program=ts.createProgram([...roots,file],settings(file));let text;',
  'program.emit(program.getSourceFile(file),(name,out)=>{if(/\\.[cm]?jsx?$/.test(name))text=out});return text};',
  "const decorators={name:'decorators',setup(build){build.onLoad({filter:/\\.[cm]?tsx?$/i},({path:file})=>{",
  "if(/[\\\\/]node_modules[\\\\/]/.test(file)||!/@[\\w$(]/.test(fs.readFileSync(file,'utf8')))return;",
  "const contents=emit(file);return contents===undefined?undefined:{contents,loader:'jsx',resolveDir:path.dirname(file)}})}};",
  'esbuild.build({...options,plugins:[decorators]}).catch(()=>process.exit(1));',
].join('');
