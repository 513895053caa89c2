import { memo } from 'react'

interface MarkProps {
  /** One path in a box of 24 × 24. */
  readonly path: string
  /** What it is filled with in each theme; `null`: it is an outline, drawn in a quiet colour. */
  readonly brand: { readonly light: string; readonly dark: string } | null
  /** Width of an outline in the colour that it is filled with, in units of the box. */
  readonly outline?: number
  /** px. */
  readonly size?: number
}

/** A product's mark in a list. Decorative: the product's name stands beside it. */
export const Mark = memo(function Mark({ path, brand, outline, size = 20 }: MarkProps) {
  const colour = brand && `light-dark(${brand.light}, ${brand.dark})`
  const paint = colour
    ? { fill: colour, ...(outline && { stroke: colour, strokeWidth: outline }) }
    : { fill: 'none', stroke: 'var(--muted)', strokeWidth: 1.8 }
  return (
    <svg
      aria-hidden="true"
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      style={{ flex: 'none' }}
    >
      <path d={path} strokeLinecap="round" strokeLinejoin="round" style={paint} />
    </svg>
  )
})
