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
  reportFile: { en: 'report takes a .pentarch file.', zh: 'report 需要一个 .pentarch 文件。' },
  reportFormat: { en: '--format of a report takes html or md.', zh: '报告的 --format 只能是 html 或 md。' },
  rulesCheck: {
    en: 'rules check takes a JSON file of house rules.',
    zh: 'rules check 需要一个团队规则 JSON 文件。',
  },
  importFile: {
    en: 'import takes a file of Mermaid, Markdown, PlantUML, Structurizr DSL or draw.io.',
    zh: 'import 需要一个 Mermaid、Markdown、PlantUML、Structurizr DSL 或 draw.io 文件。',
  },
  starterFile: {
    en: 'starter takes a .pentarch file, and -o with a folder or a file that ends in .zip.',
    zh: 'starter 需要一个 .pentarch 文件，并用 -o 指定文件夹或以 .zip 结尾的文件。',
  },
  filesThere: (folder: string, there: readonly string[]): Localized => ({
    en: `Nothing was written: ${folder} has ${there.length} of the files already. Choose another folder, or add --force.\n${there.join('\n')}`,
    zh: `未写入任何内容：${folder} 中已有其中 ${there.length} 个文件。请另选文件夹，或加上 --force。\n${there.join('\n')}`,
  }),
  exportFile: { en: 'export takes a .pentarch file.', zh: 'export 需要一个 .pentarch 文件。' },
  convertFile: {
    en: 'convert takes files of Mermaid, Markdown, PlantUML, Structurizr DSL, draw.io or .pentarch.',
    zh: 'convert 需要 Mermaid、Markdown、PlantUML、Structurizr DSL、draw.io 或 .pentarch 文件。',
  },
  view: {
    en: '--view takes layered, deployment, classes, sequence or all.',
    zh: '--view 只能是 layered、deployment、classes、sequence 或 all。',
  },
  sequence: {
    en: '--sequence belongs to --view sequence.',
    zh: '--sequence 只能与 --view sequence 一起使用。',
  },
  format: {
    en: '--format takes svg, png, pdf, mermaid, plantuml, structurizr, d2, drawio, markdown or bundle.',
    zh: '--format 只能是 svg、png、pdf、mermaid、plantuml、structurizr、d2、drawio、markdown 或 bundle。',
  },
  scale: {
    en: '--scale takes a number from 0.1 to 8.',
    zh: '--scale 需要 0.1 到 8 之间的数字。',
  },
  manyTo: {
    en: 'Several files need a folder: name one with -o.',
    zh: '输出为多个文件时，请用 -o 指定文件夹。',
  },
  bundleFolder: {
    en: '--format bundle writes a folder: name it with -o.',
    zh: '--format bundle 输出文件夹，请用 -o 指定。',
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
  picturesOnly: {
    en: '--frame and --scale belong to --format svg, png and pdf.',
    zh: '--frame 和 --scale 只能与 --format svg、png 或 pdf 一起使用。',
  },
  drawnOnly: {
    en: '--background belongs to --format svg, png, pdf and bundle.',
    zh: '--background 只能与 --format svg、png、pdf 或 bundle 一起使用。',
  },
  fontOnly: {
    en: '--font belongs to --format svg and bundle; PNG and PDF always show the fonts of the studio.',
    zh: '--font 只能与 --format svg 或 bundle 一起使用；PNG 与 PDF 始终使用应用自带字体。',
  },
  mermaidOnly: {
    en: '--pin-appearance belongs to --format mermaid, markdown and bundle.',
    zh: '--pin-appearance 只能与 --format mermaid、markdown 或 bundle 一起使用。',
  },
  wholeDesign: {
    en: '--format markdown and bundle take all views, without --view.',
    zh: '--format markdown 与 bundle 包含全部视图，不与 --view 一起使用。',
  },
} as const
