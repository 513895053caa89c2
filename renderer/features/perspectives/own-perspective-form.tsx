import { useEffect, useId, useRef, useState } from 'react'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { maxPerspectiveName, type OwnPerspective } from '../../../shared/model/own-perspective'
import { keepPerspective } from '../../state/change-perspectives'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import '../../ui/text-area.css'
import { Shares } from './shares'
import { texts } from './texts'

interface OwnPerspectiveFormProps {
  /** `null`: a new one. */
  readonly perspective: OwnPerspective | null
  readonly weights: DimensionWeights
  readonly onDone: () => void
}

/** The lines of a text, without the empty ones. @param most as many as a perspective may have */
const linesOf = (text: string, most: number): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, most)

/** A perspective of the team's own: what it is called, what it looks at, asks and decides by. */
export function OwnPerspectiveForm({ perspective, weights, onDone }: OwnPerspectiveFormProps) {
  const text = useText()
  const id = useId()
  const [name, setName] = useState(perspective?.name ?? '')
  const [criterion, setCriterion] = useState(perspective?.criterion ?? '')
  const [concerns, setConcerns] = useState(perspective?.concerns.join('\n') ?? '')
  const [questions, setQuestions] = useState(perspective?.questions.join('\n') ?? '')
  const first = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    first.current?.focus()
    // Below a long table the form would open out of sight.
    form.current?.scrollIntoView({ block: 'end' })
  }, [])
  const save = () => {
    keepPerspective(
      {
        name: name.trim(),
        weights,
        criterion: criterion.trim(),
        concerns: linesOf(concerns, 10),
        questions: linesOf(questions, 20),
      },
      perspective?.id ?? null,
    )
    onDone()
  }
  return (
    <div ref={form} className="perspectives-form">
      <Field label={text(texts.name)} htmlFor={`${id}-name`}>
        <input
          ref={first}
          id={`${id}-name`}
          className="input"
          value={name}
          placeholder={text(texts.nameHint)}
          maxLength={maxPerspectiveName}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Field label={text(texts.criterion)} htmlFor={`${id}-criterion`}>
        <input
          id={`${id}-criterion`}
          className="input"
          value={criterion}
          maxLength={300}
          onChange={(event) => setCriterion(event.target.value)}
        />
      </Field>
      <Field label={text(texts.concerns)} htmlFor={`${id}-concerns`} hint={text(texts.perLine)}>
        <textarea
          id={`${id}-concerns`}
          className="input text-area"
          rows={2}
          value={concerns}
          onChange={(event) => setConcerns(event.target.value)}
        />
      </Field>
      <Field label={text(texts.questions)} htmlFor={`${id}-questions`} hint={text(texts.perLine)}>
        <textarea
          id={`${id}-questions`}
          className="input text-area"
          rows={2}
          value={questions}
          onChange={(event) => setQuestions(event.target.value)}
        />
      </Field>
      <div className="perspectives-form-foot">
        {perspective === null && <span className="perspectives-lead">{text(texts.takenWeights)}</span>}
        <Shares weights={weights} />
        <span className="perspectives-form-gap" />
        <Button onClick={onDone}>{text(texts.cancel)}</Button>
        <Button variant="primary" disabled={name.trim() === ''} onClick={save}>
          {text(texts.save)}
        </Button>
      </div>
    </div>
  )
}
