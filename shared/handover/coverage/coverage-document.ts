import type { Locale } from '../../base/localized'
import { type Block, bullets, heading, paragraph, type TextDocument } from '../../exchange/document/document'
import { rich, strong } from '../../exchange/document/rich-text'
import type { HandedOver } from '../handed-over'
import { tellerOf } from '../teller'
import { type CoveredModel, coverageNames, coverageStates } from './coverage'
import { subtopicText } from './coverage-text'

/** The coverage map as a text: each thinking model with its topics, and what of them the design addresses. */
export function coverageDocument(
  models: readonly CoveredModel[],
  handedOver: HandedOver,
  language: Locale,
): TextDocument {
  const teller = tellerOf(handedOver, language)
  const [colon, open, close] = language === 'zh' ? ['：', '（', '）'] : [': ', ' (', ')']
  const all = models.flatMap(({ topics }) => topics.flatMap(({ subtopics }) => subtopics))
  const counts = coverageStates.flatMap((state) => {
    const count = all.filter((each) => each.state === state).length
    return count === 0
      ? []
      : [
          language === 'zh'
            ? `${coverageNames[state].zh} ${count} 项`
            : `${count} ${coverageNames[state].en.toLowerCase()}`,
        ]
  })
  return {
    title: `${handedOver.title}${colon}${teller.text({ en: 'Coverage map', zh: '覆盖图' })}`,
    blocks: [
      paragraph(
        teller.text({
          en: `Of ${all.length} topics: ${counts.join(', ')}.`,
          zh: `共 ${all.length} 项：${counts.join('，')}。`,
        }),
      ),
      ...models.flatMap(({ model, topics }): Block[] => [
        heading(model.name[language]),
        ...topics.flatMap(({ topic, state, subtopics }): Block[] => [
          heading(`${topic.name[language]}${open}${coverageNames[state][language]}${close}`, 3),
          bullets(
            subtopics.map(
              (each) =>
                rich`${strong(each.subtopic.name[language])} · ${coverageNames[each.state][language]}${colon}${subtopicText(each, handedOver, teller)}`,
            ),
          ),
        ]),
      ]),
    ],
  }
}
