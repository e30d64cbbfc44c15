/** A file read as text when the program is bundled: `import template from './document.typ?raw'`. */
declare module '*?raw' {
  const text: string
  export default text
}
