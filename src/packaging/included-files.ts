import { globPattern } from './glob.ts';
import { exec } from './instructions.ts';
import { compilePattern, type Instruction } from './linear-pattern.ts';

/**
 * The script that copies files from the working folder to the same paths in another: `perl -e script folder program …`,
 * with programs of `compilePattern` in the form of `encoded`. A program that matches nothing is not an error. Reads paths
 * as `pathRules` does, so that a glob takes at most as many steps as its length for each character. Every image of Debian
 * has Perl (https://packages.debian.org/stable/perl-base).
 */
const copyScript = [
  'use strict;my $to=shift;my @programs=map{[map{[substr($_,0,1),split(/,/,substr($_,1))]}split(/ /,$_)]}@ARGV;my @found;',
  'sub reach{my($p,@open)=@_;my %seen;while(@open){my $at=pop @open;next if $seen{$at}++;my($kind,@by)=@{$p->[$at]||[]};',
  "push @open,map{$at+$_}@by if $kind&&$kind eq 'g'}return keys %seen}",
  "sub reads{my($kind,@all)=@{$_[0]||['e']};return $kind eq 'c'&&$all[0]==$_[1] if $kind ne 'r';",
  'for(my $i=0;$i<@all;$i+=2){return 1 if $_[1]>=$all[$i]&&$_[1]<=$all[$i+1]}return 0}',
  'sub matches{my($p,$path)=@_;my @at=reach($p,0);utf8::decode($path);for my $code(map{ord}split(//,$path)){',
  'return 1 if $code==47&&grep{$_==@$p}@at;@at=reach($p,map{$_+1}grep{reads($p->[$_],$code)}@at)}return grep{$_==@$p}@at}',
  "sub walk{my($in)=@_;opendir(my $dir,$in eq ''?'.':$in)||die \"$in: $!\\n\";for my $name(sort grep{!/^\\.\\.?$/}readdir($dir)){",
  'my $path=$in.$name;if(-d $path&&!-l $path){walk("$path/")}elsif(grep{matches($_,$path)}@programs){push @found,$path}}}',
  "walk('');my $count=@found;while(my @some=splice(@found,0,200)){",
  "system('cp','-dp','--parents','-t',$to,'--',@some)&&die \"includeFiles could not be copied\\n\"}",
  'print "includeFiles: $count files\\n";',
].join('');

/** Returns an instruction as the script reads it. */
const encoded = (one: Instruction): string => {
  if (typeof one === 'number') return `c${one}`;
  if (one === 'begin') return 'g1';
  return 'go' in one ? `g${one.go.join(',')}` : `r${one.ranges.join(',')}`;
};

/**
 * Returns the lines of a build stage that copy what globs name from the working folder to the same paths in another, which
 * exists; none without globs.
 */
export const copyIncluded = (globs: readonly string[] | undefined, target: string): string[] => {
  if (!globs?.length) return [];
  const programs = globs.map((glob) => compilePattern(globPattern(glob)).map(encoded).join(' '));
  return [`RUN ${exec('perl', '-e', copyScript, target, ...programs)}`];
};
