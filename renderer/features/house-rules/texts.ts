import type { Localized } from '../../../shared/base/localized'

/** What the house rules say about themselves. */
export const texts = {
  title: { en: 'House rules', zh: '团队规则' },
  empty: {
    en: 'Add your team’s own checks: a JSON file of rules, proved by its own test cases, that counts in every score of this workspace.',
    zh: '添加团队自己的检查：一个 JSON 规则文件，自带测试用例，计入此工作区的所有评分。',
  },
  lead: {
    en: 'They count like the built-in rules, in every scenario and for the candidates, and are kept in the workspace file.',
    zh: '与内置规则一样计入每个场景和候选方案的评分，并保存在工作区文件中。',
  },
  add: { en: 'Add from file…', zh: '从文件添加…' },
  saveExample: { en: 'Save the example pack…', zh: '保存示例规则包…' },
  update: { en: 'Update from file…', zh: '从文件更新…' },
  saveCopy: { en: 'Save a copy…', zh: '另存副本…' },
  remove: { en: 'Remove', zh: '移除' },
  problems: { en: 'Problems', zh: '问题' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Localized>

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const ruleCount = (count: number): Localized => ({
  en: plural(count, 'rule', 'rules'),
  zh: `${count} 条规则`,
})

export const testsPassed = (count: number): Localized => ({
  en: `${plural(count, 'test', 'tests')} passed`,
  zh: `${count} 个测试通过`,
})

/** A pack of the workspace that cannot be used. */
export const notCounted = (problems: number): Localized => ({
  en: `${plural(problems, 'problem', 'problems')}, counts nowhere`,
  zh: `${problems} 个问题，未计分`,
})

export const taken = (name: Localized): Localized => ({
  en: `“${name.en}” counts from now on.`,
  zh: `“${name.zh}”已开始计分。`,
})

/** A file that was refused. */
export const refused = (file: string, problems: number): Localized => ({
  en: `“${file}” was not taken in: ${plural(problems, 'problem', 'problems')}. Nothing was changed.`,
  zh: `未采用“${file}”：发现 ${problems} 个问题，未作任何改动。`,
})

export const andMore = (count: number): Localized => ({ en: `and ${count} more`, zh: `另有 ${count} 个` })
