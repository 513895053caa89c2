import type { Localized } from '../../shared/base/localized'
import type { DesignData } from '../../shared/file/design-data'

/** What a text brings, in numbers: `12 services, 14 links`; empty: nothing. */
export function counted(design: DesignData): Localized {
  const parts = [
    part(design.services.length, ['service', 'services'], '个服务'),
    part(design.links.length, ['link', 'links'], '条连线'),
    part(design.classes?.length ?? 0, ['class', 'classes'], '个类'),
    part(design.classRelations?.length ?? 0, ['relation', 'relations'], '条关系'),
    part(design.packages?.length ?? 0, ['package', 'packages'], '个包'),
    part(design.deploymentNodes?.length ?? 0, ['deployment node', 'deployment nodes'], '个部署节点'),
    part(design.interactions?.[0]?.participants.length ?? 0, ['participant', 'participants'], '个参与者'),
    part(design.interactions?.[0]?.steps.length ?? 0, ['step', 'steps'], '个步骤'),
  ].filter((each) => each !== null)
  return { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('、') }
}

const part = (count: number, [one, many]: readonly [string, string], measured: string): Localized | null =>
  count === 0 ? null : { en: `${count} ${count === 1 ? one : many}`, zh: `${count} ${measured}` }

/** Says what an import added. */
export function imported(design: DesignData): Localized {
  const { en, zh } = counted(design)
  const said: Localized =
    en === ''
      ? { en: 'Nothing was added: all of it is in the design.', zh: '设计中已有全部内容，未添加任何元素。' }
      : { en: `Imported: ${en}.`, zh: `已导入 ${zh}。` }
  const kept = design.keptStatements?.length ?? 0
  if (kept === 0) return said
  return {
    en: `${said.en} ${kept === 1 ? '1 statement is' : `${kept} statements are`} kept for the Mermaid text.`,
    zh: `${said.zh}另有 ${kept} 条语句随 Mermaid 文本保留。`,
  }
}
