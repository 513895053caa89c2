import { call } from '../../../../shared/commands/define-command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import type { Service } from '../../../../shared/model/service'
import { run } from '../../../state/edit'
import { NameBox } from '../../name-box'
import { useCanvas } from '../canvas-state'

const label = { en: 'Name of the service', zh: '服务名称' } as const

/** The name of a service, being typed over it. */
export const RenameBox = ({ service: { id, name } }: { readonly service: Service }) => (
  <NameBox
    name={name}
    label={label}
    over="service"
    isOpen={() => useCanvas.getState().renaming === id}
    close={(refocus) => useCanvas.setState({ renaming: null, ...(refocus ? { focus: id } : {}) })}
    onName={(typed) => run(call(renameService, { service: id, name: typed }))}
  />
)
