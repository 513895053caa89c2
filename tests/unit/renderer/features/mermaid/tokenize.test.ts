import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../../../renderer/features/mermaid/tokenize'

const kinds = (line: string): string[] =>
  (tokenize(line)[0]?.tokens ?? []).map(({ kind, text }) => `${kind}:${text}`)

const sample = `---
title: "Order platform"
---
%% layers
flowchart TB
  subgraph api["API --> 接口"]
    n1["Order API"]
  end
  n1 -->|"SQL"| n2[("Orders DB")]
  n1 -.-> n3
  class n1 service

`

describe('cutting Mermaid text up for colouring', () => {
  it('keeps every character, at the column where it stands', () => {
    const lines = tokenize(sample)
    expect(lines.map(({ tokens }) => tokens.map(({ text }) => text).join('')).join('\n')).toBe(sample)
    const source = sample.split('\n')
    for (const { number, tokens } of lines) {
      for (const { at, text } of tokens) expect(source[number]?.slice(at, at + text.length)).toBe(text)
    }
  })

  it('tells keywords, quoted text and links from names', () => {
    expect(kinds('  subgraph api["API"]')).toEqual([
      'plain:  ',
      'keyword:subgraph',
      'plain: api[',
      'text:"API"',
      'plain:]',
    ])
    expect(kinds('n1 -->|"SQL"| n2')).toEqual([
      'plain:n1 ',
      'arrow:-->',
      'plain:|',
      'text:"SQL"',
      'plain:| n2',
    ])
    expect(kinds('a -.-> b')).toEqual(['plain:a ', 'arrow:-.->', 'plain: b'])
    expect(kinds('a ==> b')).toEqual(['plain:a ', 'arrow:==>', 'plain: b'])
  })

  it('takes an arrow or a keyword inside quotes for text', () => {
    expect(kinds('n["end --> end"]')).toEqual(['plain:n[', 'text:"end --> end"', 'plain:]'])
  })

  it('does not find a keyword inside a name', () => {
    expect(kinds('endpoint')).toEqual(['plain:endpoint'])
    expect(kinds('class_a')).toEqual(['plain:class_a'])
  })

  it('reads comments and the frontmatter as comments', () => {
    const lines = tokenize(sample).map(({ tokens }) => tokens.map(({ kind }) => kind))
    expect(lines.slice(0, 4)).toEqual([['comment'], ['comment'], ['comment'], ['comment']])
    expect(lines[4]).toEqual(['keyword', 'plain'])
  })

  it('knows class diagrams and sequences, and leaves their words alone inside of texts', () => {
    expect(kinds('  create participant p4 as end')).toEqual([
      'plain:  ',
      'keyword:create',
      'plain: ',
      'keyword:participant',
      'plain: p4 as end',
    ])
    expect(kinds('p1->>p2: read and note')).toEqual(['plain:p1', 'arrow:->>', 'plain:p2: read and note'])
    expect(kinds('p1-xp2: end')).toEqual(['plain:p1', 'arrow:-x', 'plain:p2: end'])
    expect(kinds('c2 o-- "0..*" c3')).toEqual([
      'plain:c2 ',
      'arrow:o--',
      'plain: ',
      'text:"0..*"',
      'plain: c3',
    ])
    expect(kinds('c1 <|.. c2')).toEqual(['plain:c1 ', 'arrow:<|..', 'plain: c2'])
  })
})
