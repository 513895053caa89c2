import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { inProject } from '../../electron/setup/project.mjs'

const tails = {
  en: ' responsible for regional wholesale fulfilment and settlement of returns',
  zh: '（面向全国经销商渠道与第三方物流合作伙伴的区域批发履约与统一结算一体化处理平台核心业务支撑服务及对账中心）',
} as const

const named = z.looseObject({ name: z.string() })
const sample = z.looseObject({
  name: z.string(),
  scenarios: z
    .array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        design: z.looseObject({
          services: z.array(named),
          packages: z.array(named),
          interactions: z.array(named),
          deploymentNodes: z.array(named),
        }),
      }),
    )
    .min(1),
})

/** A sample with two scenarios in which everything has a name of sixty letters, as the text of its file. */
export function withLongNames(language: keyof typeof tails): string {
  const folder = language === 'zh' ? 'assets/samples/zh' : 'assets/samples'
  const file = inProject(`${folder}/b2b-back-office.pentarch`)
  const workspace = sample.parse(JSON.parse(readFileSync(file, 'utf8')))
  const long = <N extends { name: string }>(each: N): N => ({
    ...each,
    name: `${each.name}${tails[language]}`.slice(0, 60),
  })
  const scenarios = workspace.scenarios.flatMap((scenario) => {
    const { services, packages, interactions, deploymentNodes } = scenario.design
    const design = {
      ...scenario.design,
      services: services.map(long),
      packages: packages.map(long),
      interactions: interactions.map(long),
      deploymentNodes: deploymentNodes.map(long),
    }
    const first = long({ ...scenario, design })
    return [first, { ...first, id: 'scenario2', name: `2 ${first.name}`.slice(0, 60) }]
  })
  return JSON.stringify({ ...long(workspace), scenarios })
}
