import {
  type Feature,
  features,
  type Level,
  levels,
  type ProfileNumber,
  profileNumbers,
} from '../../../shared/model/profile'
import { featureTexts, profileNumberTexts } from '../../../shared/model/profile-texts'
import { changeProfile, statedFeatures } from '../../state/change-profile'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Chip } from '../../ui/chip'
import { Field } from '../../ui/field'
import { LevelPicker } from '../../ui/level-picker'
import { NumberInput } from '../../ui/number-input'
import { statedCount, texts } from './texts'
import './profile-form.css'

const numbers = Object.keys(profileNumbers) as ProfileNumber[]

/** The guided form of the project profile: eight features in words, seven numbers for those who have them. */
export function ProfileForm() {
  const text = useText()
  const profile = useStudio(({ document }) => document?.workspace.profile)
  if (!profile) return null
  const stated = statedFeatures(profile)
  return (
    <section className="profile-form">
      <header className="profile-form-head">
        <h2 className="profile-form-title">{text(texts.title)}</h2>
        <Chip tone={stated === features.length ? 'good' : 'plain'}>
          {text(statedCount(stated, features.length))}
        </Chip>
      </header>
      <p className="profile-form-lead">{text(texts.lead)}</p>
      {features.map((feature) => (
        <FeatureField key={feature} feature={feature} level={profile[feature] ?? null} />
      ))}
      <h2 className="profile-form-title">{text(texts.numbers)}</h2>
      <p className="profile-form-lead">{text(texts.numbersLead)}</p>
      <div className="profile-form-numbers">
        {numbers.map((field) => (
          <NumberField key={field} field={field} value={profile[field] ?? null} />
        ))}
      </div>
    </section>
  )
}

function FeatureField({ feature, level }: { readonly feature: Feature; readonly level: Level | null }) {
  const text = useText()
  const { name, question, levels: sentences } = featureTexts[feature]
  return (
    <div className="profile-form-feature" id={`profile-${feature}`}>
      <h3>{text(name)}</h3>
      <LevelPicker
        label={text(name)}
        levels={levels.map((value) => ({ value, sentence: text(sentences[value]) }))}
        value={level}
        unsure={text(texts.unsure)}
        prompt={text(question)}
        onChange={(value) => changeProfile(feature, value)}
      />
    </div>
  )
}

/** Kept with the precision that people type: 99.95 % is 0.9995 and not 0.99950000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12))

function NumberField({ field, value }: { readonly field: ProfileNumber; readonly value: number | null }) {
  const text = useText()
  const { name, unit, hint, percent } = profileNumberTexts[field]
  const id = `profile-${field}`
  const factor = percent ? 100 : 1
  return (
    <Field label={text(name)} htmlFor={id} hint={text(hint)}>
      <NumberInput
        id={id}
        value={value === null ? null : tidy(value * factor)}
        unit={text(unit)}
        min={0}
        accepts={(typed) => profileNumbers[field].safeParse(tidy(typed / factor)).success}
        onCommit={(typed) => changeProfile(field, typed === null ? null : tidy(typed / factor))}
      />
    </Field>
  )
}
