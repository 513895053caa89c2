import { expect, it } from 'vitest'
import { linkId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import insertService from '../../../../shared/commands/link/insert-service.command'
import { planCalls } from '../../../../shared/commands/registry'
import addService from '../../../../shared/commands/service/add-service.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { design } from '../../../support/design'

const shop = design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} })

/** Names of the services that the calls add to a small shop. */
function added(calls: readonly CommandCall[], language?: 'en' | 'zh'): string[] {
  const planned = planCalls(shop, calls, language)
  if (!planned.ok) throw new Error(JSON.stringify(planned.error))
  return planned.value.flatMap((patch) =>
    patch.table === 'services' && patch.before === null && patch.after ? patch.after.name : [],
  )
}

it.each<[string, CommandCall]>([
  ['added', call(addService, { technology: 'smtp-relay' })],
  ['inserted', call(insertService, { links: [...shop.links.keys()].map(linkId), technology: 'smtp-relay' })],
])('a service that is %s without a name has that of its technology, in the language asked for', (_, made) => {
  expect(added([made])).toEqual(['SMTP relay'])
  expect(added([made], 'zh')).toEqual(['SMTP 中继'])
  expect(added([made, call(addService, { technology: 'web-client' })], 'zh')).toEqual([
    'SMTP 中继',
    'Web 应用',
  ])
})

it('a name that is given stays, in every language', () => {
  expect(added([call(addService, { technology: 'web-client', name: 'Shop' })], 'zh')).toEqual(['Shop'])
})

it('a name in both languages is given in the one asked for', () => {
  const named = call(addService, { technology: 'postgresql', name: { en: 'Read replica', zh: '只读副本' } })
  expect(added([named])).toEqual(['Read replica'])
  expect(added([named], 'zh')).toEqual(['只读副本'])
})
