import type { Localized } from '../../shared/base/localized'

/** Complaints about a command line: what is wrong with it, in one line. */
export const usageTexts = {
  unknownOption: (option: string): Localized => ({
    en: `There is no option ${option}. See --help.`,
    zh: `没有选项 ${option}，用法见 --help。`,
  }),
  missingValue: (option: string): Localized => ({
    en: `${option} takes a value. See --help.`,
    zh: `${option} 需要一个值，用法见 --help。`,
  }),
  needlessValue: (option: string): Localized => ({
    en: `${option} takes no value. See --help.`,
    zh: `${option} 不接受值，用法见 --help。`,
  }),
  unknownCommand: (command: string): Localized => ({
    en: `There is no command “${command}”. See --help.`,
    zh: `没有命令“${command}”，用法见 --help。`,
  }),
  tooMany: (rest: string): Localized => ({
    en: `“${rest}” is more than the command takes. See --help.`,
    zh: `多余的参数“${rest}”，用法见 --help。`,
  }),
  language: { en: '--lang takes en or zh.', zh: '--lang 只能是 en 或 zh。' },
  scoreFile: { en: 'score takes a .pentarch file.', zh: 'score 需要一个 .pentarch 文件。' },
  failUnder: {
    en: '--fail-under takes a number from 0 to 100.',
    zh: '--fail-under 需要 0 到 100 之间的数字。',
  },
  rankFile: {
    en: 'rank takes a .pentarch file, or --profile with a JSON file.',
    zh: 'rank 需要一个 .pentarch 文件，或用 --profile 指定 JSON 文件，二者取一。',
  },
  rulesCheck: {
    en: 'rules check takes a JSON file of house rules.',
    zh: 'rules check 需要一个团队规则 JSON 文件。',
  },
  importFile: {
    en: 'import takes a file of Mermaid, Markdown, PlantUML, Structurizr DSL or draw.io.',
    zh: 'import 需要一个 Mermaid、Markdown、PlantUML、Structurizr DSL 或 draw.io 文件。',
  },
  exportFile: { en: 'export takes a .pentarch file.', zh: 'export 需要一个 .pentarch 文件。' },
  view: {
    en: '--view takes layered, deployment, classes or sequence.',
    zh: '--view 只能是 layered、deployment、classes 或 sequence。',
  },
  sequence: {
    en: '--sequence belongs to --view sequence.',
    zh: '--sequence 只能与 --view sequence 一起使用。',
  },
  format: {
    en: '--format takes svg, mermaid, plantuml, structurizr, d2 or drawio.',
    zh: '--format 只能是 svg、mermaid、plantuml、structurizr、d2 或 drawio。',
  },
  theme: { en: '--theme takes light or dark.', zh: '--theme 只能是 light 或 dark。' },
  background: {
    en: '--background takes theme or transparent.',
    zh: '--background 只能是 theme 或 transparent。',
  },
  font: {
    en: '--font takes reference, embedded or outlines.',
    zh: '--font 只能是 reference、embedded 或 outlines。',
  },
  svgOnly: {
    en: '--background, --font and --frame belong to --format svg.',
    zh: '--background、--font 和 --frame 只能与 --format svg 一起使用。',
  },
} as const
