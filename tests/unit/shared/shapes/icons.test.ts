import { expect, it } from 'vitest'
import { technologies } from '../../../../shared/catalog/catalog'
import { technologyIcon } from '../../../../shared/shapes/icons'

it('finds the icon of every technology that names one', () => {
  const named = [...technologies.values()].filter(({ icon }) => icon !== undefined)
  expect(named.length).toBeGreaterThan(50)
  for (const { id } of named) {
    const icon = technologyIcon(id)
    expect(icon?.path, id).toMatch(/^[Mm][-\d.\s,a-zA-Z]+$/)
    expect(icon?.color, id).toMatch(/^#[0-9A-Fa-f]{6}$/)
  }
})

it('has no icon for what the catalogue does not know', () => {
  expect(technologyIcon('something-unknown')).toBeUndefined()
})

it('draws marks of mere lines with an outline, and full ones without', () => {
  expect(technologyIcon('postgresql')?.outline).toBeGreaterThan(0)
  expect(technologyIcon('airflow')?.outline).toBeGreaterThan(0)
  expect(technologyIcon('fastapi')).not.toHaveProperty('outline')
})
