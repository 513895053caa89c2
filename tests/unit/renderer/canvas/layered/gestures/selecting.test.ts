import { beforeEach, describe, expect, it } from 'vitest'
import { takeNodeChanges } from '../../../../../../renderer/canvas/layered/gestures/selecting'
import {
  beginMarquee,
  clickChosen,
  clickElement,
  endMarquee,
  notePress,
  selectForMenu,
} from '../../../../../../renderer/canvas/pressing'
import { select } from '../../../../../../renderer/state/selection'
import { useStudio } from '../../../../../../renderer/state/studio-store'
import { linkId, serviceId } from '../../../../../../shared/base/ids'
import { design } from '../../../../../support/design'
import { openInWindow } from '../../../../../support/studio-window'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false }
const shift = { ...plain, shiftKey: true }
const selected = (): string[] => [...useStudio.getState().selection].sort()
const choose = (id: string, chosen = true) => ({ type: 'select', id, selected: chosen }) as const

beforeEach(() => {
  openInWindow(
    design({ api: 'fastapi', jobs: 'celery', db: 'postgresql' }, { 'api -> db': {}, 'jobs -> db': {} }),
  )
  notePress(plain)
})

describe('a click', () => {
  it('on a service leaves nothing else selected, links included', () => {
    select([linkId('api.db'), serviceId('jobs')])
    notePress(plain)
    takeNodeChanges([choose('jobs', false), choose('api')])
    expect(selected()).toEqual(['api'])
  })

  it('on one of several that are selected leaves it alone selected; with Shift that is for React Flow to say', () => {
    select([linkId('api.db'), serviceId('jobs'), serviceId('api')])
    notePress(shift)
    clickChosen(serviceId('api'), shift)
    expect(selected()).toEqual(['api', 'api.db', 'jobs'])
    notePress(plain)
    clickChosen(serviceId('api'), plain)
    expect(selected()).toEqual(['api'])
    clickChosen(serviceId('db'), plain)
    expect(selected()).toEqual(['api'])
  })

  it('with Shift adds to what is selected', () => {
    select([linkId('api.db'), serviceId('jobs')])
    notePress(shift)
    takeNodeChanges([choose('api')])
    expect(selected()).toEqual(['api', 'api.db', 'jobs'])
  })

  it('on a link selects it; with Shift adds it, and takes it out again', () => {
    select([serviceId('jobs')])
    clickElement(linkId('api.db'), shift)
    expect(selected()).toEqual(['api.db', 'jobs'])
    clickElement(linkId('api.db'), shift)
    expect(selected()).toEqual(['jobs'])
    clickElement(linkId('api.db'), plain)
    expect(selected()).toEqual(['api.db'])
  })
})

describe('a marquee', () => {
  it('selects services and the links that have both ends among them', () => {
    select([serviceId('jobs')])
    notePress(plain)
    beginMarquee()
    takeNodeChanges([choose('api')])
    takeNodeChanges([choose('db')])
    expect(selected()).toEqual(['api', 'api.db', 'db'])
    takeNodeChanges([choose('api', false)])
    expect(selected()).toEqual(['db'])
    endMarquee()
  })

  it('with Shift adds to what was selected before', () => {
    select([serviceId('jobs')])
    notePress(shift)
    beginMarquee()
    takeNodeChanges([choose('db')])
    takeNodeChanges([choose('db', false)])
    expect(selected()).toEqual(['jobs'])
    endMarquee()
  })
})

describe('a menu', () => {
  it('is about what it was asked for, or about all that is selected with it', () => {
    select([serviceId('api'), serviceId('jobs')])
    selectForMenu(serviceId('jobs'))
    expect(selected()).toEqual(['api', 'jobs'])
    selectForMenu(serviceId('db'))
    expect(selected()).toEqual(['db'])
  })
})
