import type { z } from 'zod'

const typeNames: { readonly [type: string]: string } = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
  map: '对象',
  null: '空值（null）',
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
const nameOf = (type: string): string => typeNames[type] ?? ` ${type}`
/** Han before a Latin letter or a digit is set apart by a space. */
const set = (text: string): string => (/^[A-Za-z0-9-]/.test(text) ? ` ${text}` : text)

/** What has a length, with the word for what is counted. */
const counted: { readonly [origin: string]: string } = {
  string: '个字符',
  array: '项',
  set: '项',
  map: '项',
  file: '字节',
}

/** What a parser objects to, in Chinese: Zod's own translation says it word by word. */
export function chineseMessage(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? '缺少此项'
        : `应为${nameOf(issue.expected)}，实际是${nameOf(typeOf(issue.input))}`
    case 'invalid_value':
      return issue.values.length === 1
        ? `应为${set(String(issue.values[0]))}`
        : `应为以下之一：${issue.values.map(String).join('、')}`
    case 'too_big': {
      const unit = counted[issue.origin]
      if (unit !== undefined) return `最多 ${issue.maximum} ${unit}`
      return issue.inclusive === false ? `应小于 ${issue.maximum}` : `不能大于 ${issue.maximum}`
    }
    case 'too_small': {
      const unit = counted[issue.origin]
      if (unit !== undefined)
        return Number(issue.minimum) === 1 ? '不能为空' : `至少 ${issue.minimum} ${unit}`
      return issue.inclusive === false ? `应大于 ${issue.minimum}` : `不能小于 ${issue.minimum}`
    }
    case 'not_multiple_of':
      return `应为 ${issue.divisor} 的倍数`
    case 'unrecognized_keys':
      return `有无法识别的键：${issue.keys.join('、')}`
    case 'invalid_format':
      return '格式不正确'
    case 'invalid_key':
      return '键名不可用'
    default:
      return '此处不能是这样的值'
  }
}
