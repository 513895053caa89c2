import { commentJson } from './mermaid-text'

/** What only Pentarch reads: data that Mermaid cannot carry, on a line of its own. */
export const comment = (data: object): string => `%% pentarch: ${commentJson(data)}`
