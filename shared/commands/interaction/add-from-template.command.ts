import { z } from 'zod'
import { err, ok } from '../../base/result'
import { lackingTexts, sequenceTemplateSchema } from '../../catalog/sequences/template'
import { writeTemplate } from '../../catalog/sequences/write-template'
import { defineCommand } from '../define-command'

/** Adds the sequence that a template makes of the services and links at hand. */
export default defineCommand({
  id: 'interaction.from-template',
  label: { en: 'Add a sequence from a template', zh: '从模板添加时序' },
  args: z.lazy(() => z.strictObject({ template: sequenceTemplateSchema })),
  plan(design, { template }, language) {
    const written = writeTemplate(design, template, language)
    if (!written.ok) return err({ code: 'template-lacks', lacks: lackingTexts[written.error] })
    const { value: after } = written
    return ok([{ table: 'interactions', id: after.id, before: null, after }])
  },
})
