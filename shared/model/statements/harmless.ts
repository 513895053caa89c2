/** Whether an address leads to a page, from anywhere or from where the text stands: it runs nothing and carries nothing. */
export const isHarmlessAddress = (address: string): boolean =>
  /^(?:https?:\/\/|mailto:|[./?]|[\w-]+(?:[/.?]|$))[^\s"'<>\\`{};\p{Cc}\p{Cs}]*$/iu.test(address) &&
  !/[#&]\w+;?:|^\/\//.test(address)

/**
 * Settings by which a diagram would reach beyond its own drawing: what Mermaid calls secure (its default configuration,
 * 12.3), styles and addresses of any kind, and what reaches a prototype.
 */
const harmfulKeys =
  /\b(?:secure|securityLevel|startOnLoad|maxTextSize|maxEdges|suppressErrorRendering|dompurifyConfig|themeCSS|fontFamily|altFontFamily|__proto__|constructor|prototype)\b/i
/** Words that run or load something in styles; anchors, aliases, tags and merges, of which YAML makes very much of very little. */
const harmfulValues =
  /javascript:|data:|vbscript:|\burl\(|expression\(|@import|[<>\\]|(?:^|[\s:[,{-])[&*!]\S/i

/** Whether settings of a drawing, as JSON or YAML, change no more than that drawing. */
export const isHarmlessConfiguration = (text: string): boolean =>
  !harmfulKeys.test(text) && !harmfulValues.test(text) && depthOf(text) <= 8

/** How deeply brackets and indentation nest. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const character of text) {
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  const indents = text.split('\n').map((line) => (line.length - line.trimStart().length) / 2)
  return Math.max(deepest, ...indents)
}
