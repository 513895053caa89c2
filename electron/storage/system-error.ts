/** The short code of an error of the file system, such as `EACCES`; the message of any other error. */
export function systemCode(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}

export const isMissing = (cause: unknown): boolean => systemCode(cause) === 'ENOENT'
