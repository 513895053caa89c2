import type { AppError, ErrorCode } from './app-error'
import type { Localized } from './localized'

/** A code without a text in both languages does not compile. */
type ErrorTexts = { readonly [C in ErrorCode]: (error: Extract<AppError, { code: C }>) => Localized }

/** The words of another program as a sentence, whatever it ended them with. */
const ended = (text: string, stop: '.' | '。'): string => (/[.!?。！？]$/.test(text) ? text : text + stop)

/** What happened, what was kept and what to do: one or two plain sentences a code. */
const texts: ErrorTexts = {
  'service-not-found': ({ service }) => ({
    en: `The service “${service}” is no longer in the design. Nothing was changed.`,
    zh: `设计中已没有服务“${service}”，未作任何改动。`,
  }),
  'link-not-found': ({ link }) => ({
    en: `The link “${link}” is no longer in the design. Nothing was changed.`,
    zh: `设计中已没有连线“${link}”，未作任何改动。`,
  }),
  'element-not-found': ({ element }) => ({
    en: `The element “${element}” is no longer in the design. Nothing was changed.`,
    zh: `设计中已没有元素“${element}”，未作任何改动。`,
  }),
  'element-locked': ({ name }) => ({
    en: `“${name.en}” is locked and cannot be deleted. Nothing was changed; unlock it first.`,
    zh: `“${name.zh}”已锁定，无法删除，未作任何改动。请先解锁。`,
  }),
  'scenario-not-found': ({ scenario }) => ({
    en: `The scenario “${scenario}” is no longer in this workspace. Nothing was changed.`,
    zh: `工作区中已没有场景“${scenario}”，未作任何改动。`,
  }),
  'sequence-not-found': ({ sequence }) => ({
    en: `The scenario has no sequence “${sequence}”. Nothing was exported.`,
    zh: `场景中没有时序图“${sequence}”，未导出任何内容。`,
  }),
  'iteration-not-found': () => ({
    en: 'This iteration is gone from the history.',
    zh: '该迭代已不在历史中。',
  }),
  'iteration-not-kept': () => ({
    en: 'What this iteration changed was not kept with it, so it cannot be taken back.',
    zh: '该迭代的改动未随记录保存，因此无法撤回。',
  }),
  'iteration-entangled': ({ name }) => ({
    en: `It cannot be taken back on its own any more: “${name}” was changed or used since.`,
    zh: `已无法单独撤回：“${name}”在此之后又被改动或使用。`,
  }),
  'last-scenario': () => ({
    en: 'A workspace keeps at least one scenario. Add another one before you delete this one.',
    zh: '工作区至少保留一个场景。请先新建另一个场景，再删除此场景。',
  }),
  'unknown-technology': ({ technology }) => ({
    en: `The catalogue has no technology “${technology}”. Choose one from the palette.`,
    zh: `目录中没有技术“${technology}”，请从组件面板中选择。`,
  }),
  'unknown-pattern': ({ pattern }) => ({
    en: `The catalogue has no pattern “${pattern}”. Choose one from the pattern library.`,
    zh: `目录中没有设计模式“${pattern}”，请从模式库中选择。`,
  }),
  'unknown-command': ({ command }) => ({
    en: `This version of Pentarch does not know the command “${command}”. Nothing was changed.`,
    zh: `当前版本的五维架构无法识别命令“${command}”，未作任何改动。`,
  }),
  'duplicate-id': ({ id }) => ({
    en: `The id “${id}” is already in use. Nothing was changed.`,
    zh: `标识“${id}”已被占用，未作任何改动。`,
  }),
  'self-link': () => ({
    en: 'A service cannot be linked to itself. Drag the link to another service.',
    zh: '服务不能连接自身，请把连线拖到另一个服务。',
  }),
  'duplicate-link': () => ({
    en: 'These two services already have a link of this kind. Select it to change its settings.',
    zh: '这两个服务之间已有同类连线，请选中该连线修改其设置。',
  }),
  'self-generalisation': () => ({
    en: 'A class cannot inherit from itself. Drag the relation to another class.',
    zh: '类不能继承自身，请把关系拖到另一个类。',
  }),
  'duplicate-relation': () => ({
    en: 'These two classes already have a relation of this kind. Select it to change it.',
    zh: '这两个类之间已有同类关系，请选中该关系进行修改。',
  }),
  'package-inside-itself': () => ({
    en: 'A package cannot lie inside itself. Choose another package for it.',
    zh: '包不能位于自身之内，请为它选择另一个包。',
  }),
  'template-lacks': ({ lacks }) => lacks,
  'wrong-nesting': ({ inner, outer }) => ({
    en: `A ${inner.en.toLowerCase()} cannot stand in a ${outer.en.toLowerCase()}. From the outside in, nodes are regions, zones, clusters, hosts and containers.`,
    zh: `${inner.zh}不能放在${outer.zh}内。由外到内依次为地域、可用区、集群、主机、容器。`,
  }),
  'node-in-itself': () => ({
    en: 'A node cannot stand in itself or in what it holds. Drag it to another node, or to the free ground.',
    zh: '节点不能放进自身或其内部的节点。请拖到其他节点或空白处。',
  }),
  'too-many-images': ({ limit }) => ({
    en: `A design holds at most ${limit} images. Delete some that are no longer needed, then add this one.`,
    zh: `一个设计最多容纳 ${limit} 张图片。请先删除不再需要的图片，再添加此图。`,
  }),
  'bad-arguments': ({ command, detail }) => ({
    en: `The command “${command}” was called with values it cannot use (${detail}). Nothing was changed.`,
    zh: `命令“${command}”收到无法使用的参数（${detail}），未作任何改动。`,
  }),
  'bad-request': ({ channel, detail }) => ({
    en: `A message on “${channel}” was malformed and was refused (${detail}). Nothing was changed.`,
    zh: `通道“${channel}”上的消息格式有误，已被拒绝（${detail}），未作任何改动。`,
  }),
  'untrusted-sender': () => ({
    en: 'A request came from outside the Pentarch window and was refused.',
    zh: '请求并非来自五维架构的窗口，已被拒绝。',
  }),
  'revision-gap': () => ({
    en: 'The window and the rules engine are out of step. The design is being sent again; your edits are safe.',
    zh: '窗口与规则引擎失去同步，正在重新发送设计，你的编辑不受影响。',
  }),
  'no-document': () => ({
    en: 'No workspace is open. Open one, or start a new one.',
    zh: '当前没有打开的工作区，请打开或新建一个。',
  }),
  'file-not-found': ({ path }) => ({
    en: `There is no file at “${path}”. It may have been moved or renamed; check the path and try again.`,
    zh: `“${path}”处没有文件，可能已被移动或重命名，请检查路径后重试。`,
  }),
  'file-unreadable': ({ path, detail }) => ({
    en: `“${path}” could not be read (${detail}). The file was left as it is.`,
    zh: `无法读取“${path}”（${detail}），文件保持原样。`,
  }),
  'file-not-text': ({ path }) => ({
    en: `“${path}” is not UTF-8 text, so nothing can be read from it. The file was left as it is.`,
    zh: `“${path}”不是 UTF-8 文本，无法读取，文件保持原样。`,
  }),
  'file-unwritable': ({ path, detail }) => ({
    en: `“${path}” could not be written (${detail}). Your design is still open and unsaved; save it in another place.`,
    zh: `无法写入“${path}”（${detail}）。设计仍处于打开且未保存的状态，请另存到其他位置。`,
  }),
  'file-changed-outside': ({ path }) => ({
    en: `“${path}” was changed by another program since it was opened. It was not overwritten; save under another name, or open it again.`,
    zh: `“${path}”在打开之后被其他程序修改过，未被覆盖。请另存为其他名称，或重新打开该文件。`,
  }),
  'file-too-large': ({ path, megabytes, limit }) => ({
    en: `“${path}” is ${megabytes} MB; such a file can be at most ${limit} MB. It was left as it is.`,
    zh: `“${path}”大小为 ${megabytes} MB，超过此类文件的上限 ${limit} MB，文件保持原样。`,
  }),
  'file-not-json': ({ path, line, column }) => ({
    en: `“${path}” is damaged: it is not valid JSON from line ${line}, column ${column}. The file was left as it is; try the previous version beside it.`,
    zh: `“${path}”已损坏：自第 ${line} 行第 ${column} 列起不是有效的 JSON。文件保持原样，可尝试同目录下的上一版本。`,
  }),
  'file-foreign': ({ path }) => ({
    en: `“${path}” is not a Pentarch workspace. The file was left as it is.`,
    zh: `“${path}”不是五维架构的工作区文件，文件保持原样。`,
  }),
  'no-design-inside': ({ path }) => ({
    en: `“${path}” is a picture without a Pentarch design inside. Export it with “Keep the design inside” to be able to open it again.`,
    zh: `“${path}”是一张不含五维架构设计的图片。导出时选择“在文件中保留设计”，之后即可重新打开。`,
  }),
  'picture-damaged': ({ path, detail }) => ({
    en: `The design inside of “${path}” cannot be read: ${detail.en}. The file was left as it is.`,
    zh: `无法读取“${path}”中的设计：${detail.zh}。文件保持原样。`,
  }),
  'too-many-pages': ({ pages, limit }) => ({
    en: `At full size this takes ${pages} pages; at most ${limit} can be made at once. Fit the picture to a page, or choose larger paper.`,
    zh: `按实际大小需要 ${pages} 页，一次最多 ${limit} 页。请缩放到一页，或改用更大的纸张。`,
  }),
  'no-printer': () => ({
    en: 'This computer has no printer set up. Add one in the settings of the system, or save as PDF.',
    zh: '这台电脑尚未设置打印机。请在系统设置中添加，或保存为 PDF。',
  }),
  'not-printed': ({ detail }) => ({
    en: `The system did not print (${detail}). Check the printer and try again, or save as PDF.`,
    zh: `系统未能打印（${detail}）。请检查打印机后重试，或保存为 PDF。`,
  }),
  'file-newer-than-app': ({ path, fileVersion, appVersion }) => ({
    en: `“${path}” was saved by a newer Pentarch (format ${fileVersion}; this version reads up to ${appVersion}). Update Pentarch to open it; the file was left as it is.`,
    zh: `“${path}”由更新版本的五维架构保存（格式 ${fileVersion}，当前最高支持 ${appVersion}）。请升级后再打开，文件保持原样。`,
  }),
  'file-damaged': ({ path, where, detail }) => ({
    en: `“${path}” is damaged at ${where}: ${detail.en}. The file was left as it is; try the previous version beside it.`,
    zh: `“${path}”在 ${where} 处已损坏：${detail.zh}。文件保持原样，可尝试同目录下的上一版本。`,
  }),
  'profile-invalid': ({ path, where, detail }) => ({
    en: `“${path}” is not a profile that can be used, at ${where}: ${detail.en}.`,
    zh: `“${path}”不是可用的项目画像，${where} 处：${detail.zh}。`,
  }),
  'mermaid-refused': ({ line, column, detail }) => ({
    en: `Mermaid does not take this text${line === null ? '' : ` at line ${line}${column === null ? '' : `, column ${column}`}`}: ${ended(detail, '.')} Nothing was changed.`,
    zh: `Mermaid 无法解析这段文本${line === null ? '' : `（第 ${line} 行${column === null ? '' : `第 ${column} 列`}）`}：${ended(detail, '。')}未作任何改动。`,
  }),
  'text-refused': ({ notation, line, detail }) => ({
    en: `This is no ${notation} that can be read${line === null ? '' : `, at line ${line}`}: ${detail.en} Nothing was changed.`,
    zh: `无法按 ${notation} 读取${line === null ? '' : `（第 ${line} 行）`}：${detail.zh}未作任何改动。`,
  }),
  'no-diagram': ({ path }) => ({
    en: `“${path}” holds no diagram that Pentarch reads: Mermaid, PlantUML, Structurizr DSL or draw.io. Nothing was written.`,
    zh: `“${path}”中没有五维架构可读取的图（Mermaid、PlantUML、Structurizr DSL 或 draw.io），未写入任何内容。`,
  }),
  'mermaid-kind-unknown': ({ kind }) => ({
    en: `Pentarch reads flowcharts, class diagrams and sequence diagrams; this is “${kind}”. Nothing was changed.`,
    zh: `五维架构可读取流程图、类图和时序图，而这是“${kind}”，未作任何改动。`,
  }),
  'text-too-large': ({ characters, limit }) => ({
    en: `The text has ${characters} characters; at most ${limit} can be read at once. Nothing was changed.`,
    zh: `文本共 ${characters} 个字符，一次最多读取 ${limit} 个，未作任何改动。`,
  }),
  'text-too-slow': ({ seconds }) => ({
    en: `This text could not be read within ${seconds} s, so reading was stopped. Nothing was changed; try a smaller part of it.`,
    zh: `未能在 ${seconds} 秒内读完这段文本，已停止读取，未作任何改动。可尝试只读取其中一部分。`,
  }),
  'fonts-unreadable': ({ detail }) => ({
    en: `The fonts of the studio could not be read (${detail}). Nothing was exported; a picture that names its fonts needs none of them.`,
    zh: `无法读取应用自带的字体（${detail}），未导出任何内容。改为仅引用字体名称即可照常导出。`,
  }),
  unexpected: ({ detail }) => ({
    en: `Something went wrong inside Pentarch (${detail}). Your design is unchanged; save it and try again.`,
    zh: `五维架构内部出现问题（${detail}）。设计未受影响，请保存后重试。`,
  }),
}

/** The sentence for an error, in every language. */
export function errorText(error: AppError): Localized {
  const text = texts[error.code] as (e: AppError) => Localized
  return text(error)
}
