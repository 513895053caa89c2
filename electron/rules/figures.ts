/** A share as people write it: `99.74%`. At most four decimals, none that say nothing. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`

/** A number to two significant digits, whole from 10 on: `0.88`, `2.3`, `23`, `230`. */
export const rounded = (value: number): string =>
  String(Math.abs(value) >= 10 ? Math.round(value) : Number(value.toPrecision(2)))
