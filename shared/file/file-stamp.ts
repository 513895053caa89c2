import { z } from 'zod'
import { lazyObject } from '../base/lazy-object'

/** What a file was like when it was last read or written here; tells whether somebody else changed it since. */
export const fileStampSchema = lazyObject(() => ({
  /** ms since 1970. */
  mtimeMs: z.number(),
  /** Bytes. */
  size: z.number(),
  /** SHA-256 of the bytes, hexadecimal. */
  hash: z.string(),
}))
export type FileStamp = Readonly<z.infer<typeof fileStampSchema>>
