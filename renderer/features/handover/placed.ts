/** Things by their place: a text is drawn anew as a whole, and nothing in it has an identity but where it stands. */
export const placed = <T>(things: readonly T[]): readonly (readonly [key: string, thing: T])[] =>
  things.map((thing, place) => [String(place), thing])
