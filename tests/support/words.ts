/** A text as a regular expression that matches it and nothing else. */
export const exactly = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
