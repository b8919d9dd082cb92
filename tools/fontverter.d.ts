/** The part of fontverter that tools/pictures uses; the package brings no types of its own. */
declare module 'fontverter' {
  export function convert(font: Buffer, to: 'sfnt'): Promise<Buffer>;
}
