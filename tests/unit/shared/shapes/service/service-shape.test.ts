import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import { technologies, technology } from '../../../../../shared/catalog/catalog'
import type { Service } from '../../../../../shared/model/service'
import type { Drawing, Primitive } from '../../../../../shared/shapes/drawing'
import { technologyIcon } from '../../../../../shared/shapes/icons'
import {
  drawService,
  type ServiceLook,
  serviceSize,
} from '../../../../../shared/shapes/service/service-shape'
import { measure } from '../../../../../shared/shapes/text-width'

const service = (fields: Partial<Service> & { technology: string }): Service => ({
  id: serviceId('s1'),
  name: 'Orders',
  layer: 'api',
  replicas: 1,
  settings: {},
  ...fields,
})

const draw = (of: Service, look: Partial<ServiceLook> = {}): Drawing =>
  drawService(of, technology(of.technology), { language: 'en', icon: technologyIcon(of.technology), ...look })

const ofKind = <K extends Primitive['kind']>(drawing: Drawing, kind: K): Extract<Primitive, { kind: K }>[] =>
  drawing.filter((p): p is Extract<Primitive, { kind: K }> => p.kind === kind)
const texts = (drawing: Drawing): string[] => ofKind(drawing, 'text').map(({ text }) => text)

describe('the second line of a service', () => {
  it.each([
    [{ technology: 'fastapi', settings: { server: 'uvicorn' } }, 'FastAPI · Uvicorn'],
    [{ technology: 'fastapi', settings: { orm: 'sqlalchemy' } }, 'FastAPI · SQLAlchemy'],
    [{ technology: 'postgresql', settings: { version: '18' } }, 'PostgreSQL 18'],
    [{ technology: 'rabbitmq', settings: { queueType: 'quorum' } }, 'RabbitMQ · Quorum'],
    [{ technology: 'django', settings: { orm: 'django' } }, 'Django'],
    [{ technology: 'mystery' }, 'mystery'],
  ] as const)('says what %j is made of', (fields, line) => {
    expect(texts(draw(service(fields)))).toEqual(['Orders', line])
  })

  it('names the category where the name already says the technology', () => {
    const nginx = service({ technology: 'nginx', name: 'nginx' })
    expect(texts(draw(nginx))).toEqual(['nginx', 'Reverse proxy'])
    expect(texts(draw(nginx, { language: 'zh' }))).toEqual(['nginx', '反向代理'])
  })

  it('recognises a name in either language', () => {
    const client = service({ technology: 'web-client', name: 'Web 应用' })
    expect(texts(draw(client))).toEqual(['Web 应用', 'Client application'])
    expect(texts(draw({ ...client, name: 'Shop' }, { language: 'zh' }))).toEqual(['Shop', 'Web 应用'])
  })

  it('leaves out a part that does not fit rather than cutting it', () => {
    const made = service({ technology: 'fastapi', settings: { server: 'uvicorn', orm: 'sqlalchemy' } })
    expect(texts(draw(made))).toEqual(['Orders', 'FastAPI · Uvicorn'])
  })

  it('fits for every technology in both languages', () => {
    for (const { id, name } of technologies.values()) {
      for (const language of ['en', 'zh'] as const) {
        for (const text of ofKind(
          draw(service({ technology: id, name: name[language] }), { language }),
          'text',
        )) {
          const right = text.x + measure(text.text, text.size, text.weight)
          expect(right, text.text).toBeLessThanOrEqual(serviceSize.width - 8)
        }
      }
    }
  })
})

describe('the outline of a service', () => {
  it('is drawn once, or with a second one behind and the number on the edge where it is replicated', () => {
    const [single, triple] = [1, 3].map((replicas) => draw(service({ technology: 'redis', replicas })))
    expect(ofKind(single ?? [], 'rect')).toHaveLength(1)
    const [behind, front, pill] = ofKind(triple ?? [], 'rect')
    expect([behind?.x, front?.x]).toEqual([4, 0])
    expect(pill?.y).toBe(-9)
    expect(texts(triple ?? []).at(-1)).toBe('×3')
  })

  it('is dashed for a technology that the catalogue does not know', () => {
    expect(ofKind(draw(service({ technology: 'mystery' })), 'rect')[0]?.dash).toEqual([5, 4])
    expect(ofKind(draw(service({ technology: 'redis' })), 'rect')[0]?.dash).toBeUndefined()
  })

  it.each([{ selected: true }, { lit: true }])('turns to the accent for %j', (look) => {
    const [outline] = ofKind(draw(service({ technology: 'redis' }), look), 'rect')
    expect([outline?.stroke, outline?.strokeWidth]).toEqual(['accent', 2])
  })
})

describe('the mark of a service', () => {
  it('is the icon in its own colour, or the outline of the category', () => {
    const [icon] = ofKind(draw(service({ technology: 'fastapi' })), 'path')
    expect(icon?.fill).toBe('#009688')
    const [glyph] = ofKind(draw(service({ technology: 'fastapi' }), { icon: undefined }), 'path')
    expect([glyph?.fill, glyph?.stroke]).toEqual(['none', 'muted'])
  })
})

describe('the badge of findings', () => {
  it.each([
    ['high', 3, '3', 'path'],
    ['medium', 9, '9', 'path'],
    ['low', 12, '9+', 'circle'],
  ] as const)('tells %s severity by shape and colour, and counts %i', (severity, count, text, kind) => {
    const [badge] = ofKind(draw(service({ technology: 'redis' }), { badge: { severity, count } }), 'group')
    const [ground, number] = badge?.children ?? []
    expect(ground?.kind).toBe(kind)
    expect(ground && 'fill' in ground && ground.fill).toBe(`severity-${severity}`)
    expect(number?.kind === 'text' && number.text).toBe(text)
  })
})
