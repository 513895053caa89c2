/** Endings of files that diagrams are read from, documents that hold some included. */
export const textEndings = [
  'mmd',
  'mermaid',
  'md',
  'markdown',
  'puml',
  'plantuml',
  'iuml',
  'drawio',
  'xml',
  'dsl',
] as const
