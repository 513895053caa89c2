import type { Localized } from '../../../shared/base/localized'

/** What the inspector says. */
export const texts = {
  hint: {
    en: 'Select something on the canvas to see what it states, and to change it.',
    zh: '选中画布上的任意元素，即可查看并修改其属性。',
  },
  scenario: { en: 'This scenario', zh: '当前场景' },
  services: { en: 'Services', zh: '服务' },
  links: { en: 'Links', zh: '连线' },
  profile: { en: 'Project profile', zh: '项目画像' },
  features: { en: 'Features stated', zh: '已填特征' },
  numbers: { en: 'Numbers stated', zh: '已填数值' },
  editProfile: { en: 'Edit the profile', zh: '编辑项目画像' },

  name: { en: 'Name', zh: '名称' },
  technology: { en: 'Technology', zh: '技术' },
  lane: { en: 'Lane', zh: '泳道' },
  replicas: { en: 'Replicas', zh: '副本数' },
  stated: { en: 'stated', zh: '已填' },

  mixed: { en: 'Mixed', zh: '多个值' },
  unknown: { en: 'Unknown', zh: '未知' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },

  from: { en: 'From', zh: '起点' },
  to: { en: 'To', zh: '终点' },
  reverse: { en: 'Reverse', zh: '反向' },
  kind: { en: 'Kind', zh: '类型' },
  sync: { en: 'Waits for the answer', zh: '同步等待' },
  label: { en: 'Label', zh: '标签' },
  linkSettings: { en: 'Settings', zh: '设置' },

  seenIn: { en: 'Also shown in', zh: '也出现在' },
  findings: { en: 'Findings here', zh: '此处的发现' },
  facts: { en: 'About the technology', zh: '技术资料' },
  notInCatalogue: {
    en: 'The catalogue does not know this technology: it is kept as it is and scored with what its settings say.',
    zh: '目录中没有这项技术：内容原样保留，并按其设置评分。',
  },
  version: { en: 'Version', zh: '版本' },
  python: { en: 'Python', zh: 'Python' },
  licence: { en: 'Licence', zh: '许可证' },
  since: { en: 'First release', zh: '首次发布' },
  usedBy: { en: 'Used by', zh: '采用者' },
  docs: { en: 'Documentation', zh: '文档' },
  ratings: { en: 'Ratings, 1 to 5', zh: '评级（1–5）' },
  copied: { en: 'Address copied to the clipboard.', zh: '地址已复制到剪贴板。' },
} as const satisfies Record<string, Localized>

export const serviceCount = (count: number): Localized => ({
  en: count === 1 ? '1 service' : `${count} services`,
  zh: `${count} 个服务`,
})

export const linkCount = (count: number): Localized => ({
  en: count === 1 ? '1 link' : `${count} links`,
  zh: `${count} 条连线`,
})

/** What a link is called, by the names of its ends. */
export const linkBetween = (source: string, target: string): Localized => ({
  en: `Link from ${source} to ${target}`,
  zh: `从“${source}”到“${target}”的连线`,
})

/** Both kinds are selected: each has a form of its own. */
export const bothSelected = (services: number, links: number): Localized => ({
  en: `${serviceCount(services).en} and ${linkCount(links).en} are selected. Choose which to edit together.`,
  zh: `已选中 ${serviceCount(services).zh}和 ${linkCount(links).zh}，请选择要一起修改的一类。`,
})

export const copyAddress = (address: string): Localized => ({
  en: `Copy the address: ${address}`,
  zh: `复制地址：${address}`,
})

export const seenOn = (date: string): Localized => ({ en: `seen ${date}`, zh: `查于 ${date}` })

/** The year of the first release, or a year by which it existed. */
export const releasedIn = (year: number, orEarlier: boolean): Localized => ({
  en: orEarlier ? `${year} or earlier` : String(year),
  zh: orEarlier ? `${year} 年或更早` : `${year} 年`,
})

/** Ratings are opinions that people maintain, and are shown as such. */
export const ratingOf = (skill: number, operations: number): Localized => ({
  en: `skill ${skill} · operating effort ${operations}`,
  zh: `技能要求 ${skill} · 运维投入 ${operations}`,
})
