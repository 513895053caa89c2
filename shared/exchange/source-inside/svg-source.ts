import { plainJson } from './ascii-text'

const namespace = 'urn:pentarch:workspace'

/**
 * An SVG picture that carries a workspace as metadata, which programs that show pictures pass over and drawing programs
 * keep.
 *
 * @param svg one that `pictureSvg` wrote.
 * @param workspace the text of a workspace file.
 */
export function svgWithSource(svg: string, workspace: string): string {
  const content = `<workspace xmlns="${namespace}">${plainJson(workspace)}</workspace>`
  return svg.replace(/<\/svg>\s*$/, () => `<metadata>${content}</metadata>\n</svg>\n`)
}

/** What other programs may write quotation marks as when they save a picture that they opened. */
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
}

/** The text of the workspace that an SVG picture carries; `null`: it carries none. */
export function sourceOfSvg(svg: string): string | null {
  const at = svg.indexOf(namespace)
  if (at < 0) return null
  // The prefix of the name is up to the program that saved last; the JSON in it has no angle bracket.
  const start = svg.indexOf('{', at)
  const end = svg.indexOf('<', at)
  if (start < 0 || end < start) return null
  return svg.slice(start, end).replace(/&(?:quot|apos|#34|#39);/g, (entity) => entities[entity] ?? entity)
}
