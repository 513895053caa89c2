import { z } from 'zod'
import { holdableIdSchema } from './group'

/**
 * A service, class or mark that stays where it is and as large as it is, and that no gesture deletes. What it says can
 * be edited all the same, and commands of fixes and of Mermaid go by the model alone.
 */
export const lockSchema = z.strictObject({ id: holdableIdSchema })
