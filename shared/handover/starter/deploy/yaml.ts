/** What can be written as YAML. `undefined` is left out. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml | undefined }

const plain = /^[A-Za-z_/][A-Za-z0-9_./-]*$/
const reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** A text as a scalar: as it is where nothing else could be read in it, else as JSON, which is YAML as well. */
const scalar = (value: string | number | boolean): string =>
  typeof value === 'string' && (!plain.test(value) || reserved.test(value))
    ? JSON.stringify(value)
    : String(value)

const isScalar = (value: Yaml): value is string | number | boolean => typeof value !== 'object'
const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value)

function linesOf(value: Exclude<Yaml, string | number | boolean>): string[] {
  if (isList(value)) {
    return value.flatMap((each) => {
      if (isScalar(each)) return [`- ${scalar(each)}`]
      const [first = '{}', ...rest] = linesOf(each)
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
    })
  }
  return Object.entries(value).flatMap(([key, each]) => {
    if (each === undefined) return []
    if (isScalar(each)) return [`${scalar(key)}: ${scalar(each)}`]
    if (isList(each) ? each.length === 0 : Object.keys(each).length === 0)
      return [`${scalar(key)}: ${isList(each) ? '[]' : '{}'}`]
    return [`${scalar(key)}:`, ...linesOf(each).map((line) => `  ${line}`)]
  })
}

/** A document of YAML with a remark at its head. */
export function yamlDocument(remark: string, value: { readonly [key: string]: Yaml | undefined }): string {
  return [...remark.split('\n').map((line) => `# ${line}`), ...linesOf(value), ''].join('\n')
}

/** Several documents in one file. */
export const yamlDocuments = (
  remark: string,
  values: readonly { readonly [key: string]: Yaml | undefined }[],
): string =>
  [
    ...remark.split('\n').map((line) => `# ${line}`),
    ...values.flatMap((value, n) => [...(n === 0 ? [] : ['---']), ...linesOf(value)]),
    '',
  ].join('\n')
