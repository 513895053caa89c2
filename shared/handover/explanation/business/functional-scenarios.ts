import { type RichText, rich } from '../../../exchange/document/rich-text'
import { orderedInteractions } from '../../../model/interaction/ordered-interactions'
import { messagesOf } from '../../../model/interaction/walk-steps'
import { layerNames } from '../../../model/layer'
import { featureSpan, levelText } from '../../profile-span'
import { among, amongZh, counted } from '../../teller'
import type { Told, Topic } from '../topic'

/** Sequences that are told one by one. */
const mostSequences = 6

/** What the system is there for: what the profile says of it, who comes in where, and the sequences that are drawn. */
export const functionalScenarios: Topic = {
  title: { en: 'Functional scenarios', zh: '功能场景' },
  tell: (told) => [...asked(told), ...entrances(told), ...sequences(told)],
  takes: ({ weights, topics }) =>
    Object.keys(weights)[0] === 'businessMatch' &&
    !topics.some((topic) => /^(data|security|performance)\./.test(topic)),
}

function asked({ profile, teller: { say, language } }: Told): RichText[] {
  const [scale, complexity] = [
    featureSpan('projectScale', language),
    featureSpan('businessComplexity', language),
  ]
  const [large, complex] = [
    levelText(profile, 'projectScale', language),
    levelText(profile, 'businessComplexity', language),
  ]
  return [
    large === undefined
      ? say(
          rich`${scale} is not stated: how many users this is for remains open until the profile says so.`,
          rich`画像未填写${scale}，因此无法判断面向多大的用户量；请在画像中补上。`,
        )
      : say(
          rich`${scale}, level ${String(profile.projectScale)}: ${large}.`,
          rich`${scale}为 ${String(profile.projectScale)} 级：${large}。`,
        ),
    complex === undefined
      ? say(
          rich`${complexity} is not stated, so the business logic that was planned for cannot be named.`,
          rich`画像未填写${complexity}，业务逻辑的复杂程度无从说起。`,
        )
      : say(
          rich`${complexity}, level ${String(profile.businessComplexity)}: ${complex}.`,
          rich`${complexity}为 ${String(profile.businessComplexity)} 级：${complex}。`,
        ),
  ]
}

function entrances({ reading, teller: { say, names, name, list, text } }: Told): RichText[] {
  const clients = reading.of('client-app', 'notebook').filter((client) => reading.from(client).length > 0)
  const comes = clients.map((client) => {
    const targets = reading.from(client).map(({ target }) => target)
    return say(rich`${name(client.id)} (to ${names(targets)})`, rich`${name(client.id)}接入${names(targets)}`)
  })
  const business = reading.applications.filter(({ layer }) => layer === 'business' || layer === 'api')
  return [
    comes.length > 0
      ? say(rich`Who comes in: ${list(comes)}.`, rich`使用入口：${list(comes)}。`)
      : say(
          `No client is drawn${among(reading.services.length, 'services')}: add who uses the system in the lane “${text(layerNames.client)}”, linked to its entry.`,
          `${amongZh(reading.services.length, '个服务')}没有客户端；请在“${text(layerNames.client)}”泳道画出使用者，并连到入口服务。`,
        ),
    ...(business.length > 0
      ? [
          say(
            rich`The functions are carried by ${names(business.map(({ id }) => id))}.`,
            rich`业务功能由${names(business.map(({ id }) => id))}承载。`,
          ),
        ]
      : []),
  ]
}

function sequences({ design, teller: { say, title, clauses } }: Told): RichText[] {
  const all = orderedInteractions(design)
  const told = all.slice(0, mostSequences).map((interaction) => {
    const messages = messagesOf(interaction)
    const first = messages[0]
    const count = messages.length
    const parts = interaction.participants.length
    if (!first)
      return say(rich`${title(interaction.id)} has no message yet`, rich`${title(interaction.id)}还没有消息`)
    return say(
      rich`${title(interaction.id)} begins with ${title(first.id)} and has ${counted(count, 'message')} between ${counted(parts, 'participant')}`,
      rich`${title(interaction.id)}从${title(first.id)}开始，${String(parts)} 个参与者之间共 ${String(count)} 条消息`,
    )
  })
  if (all.length > mostSequences)
    told.push(
      say(
        `the sequence view has ${all.length - mostSequences} more`,
        `时序视图中另有 ${all.length - mostSequences} 张`,
      ),
    )
  return all.length > 0
    ? [
        say(
          rich`${all.length === 1 ? 'One sequence is' : `${all.length} sequences are`} drawn: ${clauses(told)}.`,
          rich`已绘制 ${String(all.length)} 张时序图：${clauses(told)}。`,
        ),
      ]
    : [
        say(
          `No sequence is drawn yet${design.services.size < 2 ? '' : `; the sequence view has templates that write one from the ${design.services.size} services`}.`,
          `尚未绘制时序图${design.services.size < 2 ? '' : `；可在时序视图中用模板按现有 ${design.services.size} 个服务生成`}。`,
        ),
      ]
}
