import type { Locale, Localized } from '../../base/localized'
import { type Block, bullets, heading, type TextDocument } from '../../exchange/document/document'
import { isVisibleChange } from '../../i18n/format'
import type { HandedOver } from '../handed-over'
import { findingText, openFindings } from '../open-findings'
import { readDesign } from '../reading'
import { tellerOf } from '../teller'
import { businessProcess } from './business/business-process'
import { dataProcessing } from './business/data-processing'
import { functionalScenarios } from './business/functional-scenarios'
import { systemIntegration } from './business/system-integration'
import { engineeringStandards } from './implementation/engineering-standards'
import { modularCode } from './implementation/modular-code'
import { performance } from './implementation/performance'
import { security } from './implementation/security'
import { asynchronousWork } from './technical/asynchronous-work'
import { distribution } from './technical/distribution'
import { frameworksAndPatterns } from './technical/frameworks-and-patterns'
import { pythonRuntime } from './technical/python-runtime'
import type { Told, Topic } from './topic'

/** The layers that a design is explained in, each with its four topics. */
export const explanationLayers = {
  business: {
    name: { en: 'Business', zh: '业务层' },
    topics: [functionalScenarios, businessProcess, dataProcessing, systemIntegration],
  },
  technical: {
    name: { en: 'Technical', zh: '技术层' },
    topics: [pythonRuntime, frameworksAndPatterns, asynchronousWork, distribution],
  },
  implementation: {
    name: { en: 'Implementation', zh: '实现层' },
    topics: [modularCode, engineeringStandards, performance, security],
  },
} as const satisfies Record<string, { readonly name: Localized; readonly topics: readonly Topic[] }>
export type ExplanationLayer = keyof typeof explanationLayers

/** Findings told under one topic; the list of findings has the rest. */
const mostFindings = 3

/** One layer of a design in words, told from what the design has and from nothing else. */
export function explanation(handedOver: HandedOver, layer: ExplanationLayer, language: Locale): TextDocument {
  const { name } = explanationLayers[layer]
  const told: Told = {
    ...handedOver,
    reading: readDesign(handedOver.design),
    teller: tellerOf(handedOver, language),
  }
  let open = openFindings(handedOver).filter(({ points }) => isVisibleChange(points))
  // A finding is told once: under the first topic of any layer that it belongs to.
  const blocks = Object.entries(explanationLayers).flatMap(([each, { topics: all }]) =>
    all.flatMap(({ title, tell, takes }: Topic): Block[] => {
      const here = open.filter(({ info }) => takes(info))
      open = open.filter(({ info }) => !takes(info))
      if (each !== layer) return []
      const findings = here.slice(0, mostFindings).map((finding) => findingText(finding, told.teller))
      return [heading(title[language]), bullets([...tell(told), ...findings])]
    }),
  )
  const colon = language === 'zh' ? '：' : ': '
  return { title: `${handedOver.title}${colon}${name[language]}`, blocks }
}
