/** What somebody wants of a technology that a sentence names. */
export type Stance = 'wanted' | 'unwanted' | 'known' | 'mentioned'

const unwanted =
  /(?:\b(?:why (?:are we using|do we use|use|would we use|do we need)|(?:do|does) (?:we|you|it|this) (?:really |actually |even )?need|replace|swap(?: out)?|get rid of|drop|ditch|remove|move away from|migrate (?:away )?from|instead of|rather than|without|no more|don't (?:like|want|need|use)|do not (?:like|want|need|use)|not)\s+(?:the |our |this )?|(?:为什么(?:一定|非)?(?:要|得)?用|(?:有必要|真的?需要)(?:用|上)?|替换掉?|换掉|更换|不想(?:再)?用|不要用?|不用|去掉|弃用|不喜欢|放弃|别用|不需要|不再用|把|而不是|代替|取代)\s*)$/
const wanted =
  /(?:\b(?:(?:replace|swap|exchange)\b[^.!?\n]{1,40}\b(?:with|by|for)|switch to|move to|migrate to|go (?:for|with)|prefer|want(?: to use)?|would like|use|using|try|choose)\s+(?:the |a )?|(?:换成|改成|改用|换为|改为|想用|希望用|选用|采用|使用|用|转(?:向|到)|上)\s*)$/
/** The team is at home with `X`: it is none of what troubles it. */
const known =
  /(?:\b(?:(?:are|is) all|only know|all know|know|good at|used to|at home in|experienced (?:in|with)|comfortable with)\s+|(?:都是写|只会写?|都会写?|会写|(?<!不|没人|不太)(?:擅长|熟悉|精通)|习惯了?用?)\s*)$/
const strange = /\b(?:nobody|no one|none|not|don't|doesn't|do not|does not|never)\b[^.!?\n]{0,24}$/
/** `X` is to go where these follow it. */
const goes =
  /^\s*(?:is |was )?(?:换掉|替换掉?|去掉|换成|改成|改用|换为|改为|(?:too )?(?:outdated|obsolete)|太旧|过时)/

/** What stands before, or right after, a technology's name says what is wanted of it; `verbFrom`: where that begins. */
export function verbsBefore(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly stance: Stance; readonly verbFrom?: number } {
  const start = Math.max(0, from - 60)
  const before = text.slice(start, from)
  const against = unwanted.exec(before)
  if (goes.test(text.slice(to, to + 16)))
    return { stance: 'unwanted', verbFrom: start + (against?.index ?? before.length) }
  if (against) return { stance: 'unwanted', verbFrom: start + against.index }
  if (known.test(before) && !strange.test(before)) return { stance: 'known' }
  const towards = wanted.exec(before)
  return towards ? { stance: 'wanted', verbFrom: start + towards.index } : { stance: 'mentioned' }
}
