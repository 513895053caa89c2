import { technology, technologyName } from '../../catalog/catalog'
import { plainOf, type RichText, rich } from '../../exchange/document/rich-text'
import { formatChange } from '../../i18n/format'
import { findingSpan } from '../finding-mention'
import type { HandedOver } from '../handed-over'
import { alike, readDesign } from '../reading'
import { inBrackets, type Teller } from '../teller'
import { type CoveredSubtopic, settingLabels } from './coverage'

/** What stands between two ways in which the same elements answer. */
const apart = { en: '; ', zh: '；' }

/** What there is to say about a line of the map: who answers it, what is missing, or why nobody asks for it. */
export function subtopicText(covered: CoveredSubtopic, handedOver: HandedOver, teller: Teller): RichText {
  const { state, reason, answers, open } = covered
  const { say, clauses, names, text } = teller
  if (state === 'needless' && reason) return say(rich`${reason(teller)}.`, rich`${reason(teller)}。`)
  if (state === 'missing') return gapText(covered, handedOver, teller)
  // By what, with whom; then the same once more, so that what several things are done by is named once.
  const ways = alike(answers, ({ how }) => how.en).map((group) => ({
    elements: group.map(({ element }) => element),
    how: inBrackets(text(group[0].how)),
  }))
  const groups = alike(ways, ({ elements }) => elements.join(' ')).map((group) => {
    const [{ elements }] = group
    const who = names(elements)
    const how = group.map((each) => each.how).join(text(apart))
    if (elements.length === 1 && plainOf(who).trim() === how) return who
    return say(rich`${who} (${how})`, rich`${who}（${how}）`)
  })
  const still = open.map(({ info, points }) =>
    say(
      rich`${findingSpan(info, teller.language)} (${formatChange(-points)})`,
      rich`${findingSpan(info, teller.language)}（${formatChange(-points)}）`,
    ),
  )
  return say(
    rich`${clauses(groups.slice(0, 4))}.${still.length > 0 ? rich` Still open: ${clauses(still)}.` : ''}`,
    rich`${clauses(groups.slice(0, 4))}。${still.length > 0 ? rich`仍待处理：${clauses(still)}。` : ''}`,
  )
}

function gapText(
  { subtopic: { mend }, open, fix }: CoveredSubtopic,
  { design }: HandedOver,
  teller: Teller,
): RichText {
  const { say, text, names, clauses } = teller
  const all = [...design.services.values()].map(({ id }) => id)
  const found = open.map(({ info }) => rich`${findingSpan(info, teller.language)}`)
  const why =
    found.length > 0
      ? clauses(found)
      : all.length > 1
        ? say(`None of the ${all.length} services addresses it`, `${all.length} 个服务均未涉及`)
        : all.length === 1
          ? say(rich`${names(all)} does not address it`, rich`${names(all)}未涉及`)
          : say('The design has no service yet', '设计中还没有服务')
  const order = (): RichText => {
    if (fix?.gain)
      return found.length > 1
        ? say(`“${fix.label.en}” is the first step`, `可先执行“${fix.label.zh}”`)
        : say(`“${fix.label.en}” closes the gap`, `执行“${fix.label.zh}”即可补上`)
    if ('draw' in mend) return text(mend.draw)
    if ('add' in mend) {
      // A tool is there for everything: nothing is linked with it.
      const isTool = technology(mend.add)?.runtime === 'tool'
      return say(
        `Add ${technologyName(mend.add).en}${isTool ? '' : ' and link it'}`,
        `添加 ${technologyName(mend.add).zh}${isTool ? '' : ' 并连线'}`,
      )
    }
    const services = mend.on(readDesign(design)).map(({ id }) => id)
    const label = text(settingLabels(mend.set))
    return services.length === 0
      ? say(`There is no service yet on which to set ${label}`, `目前还没有可设置${label}的服务`)
      : say(rich`Set ${label} on ${names(services)}`, rich`为${names(services)}设置${label}`)
  }
  return say(rich`${why}. ${order()}.`, rich`${why}。${order()}。`)
}
