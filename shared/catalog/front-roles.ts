import type { Stereotype } from '../model/classes/class-element'
import type { Category } from './technology'

/** What the class through which code reaches a service usually is, by what the service is. */
interface FrontRole {
  /** Ends the name of the class. */
  readonly suffix: string
  readonly stereotype: Stereotype
  /** Python text, without `async`: where code waits is for the design to say. */
  readonly attributes: readonly string[]
  readonly operations: readonly string[]
}

const rows: FrontRole = {
  suffix: 'Repository',
  stereotype: 'repository',
  attributes: ['_dsn: str'],
  operations: [
    'def get(self, id: UUID) -> Record | None',
    'def list(self, limit: int = 100, offset: int = 0) -> list[Record]',
    'def add(self, record: Record) -> None',
    'def remove(self, id: UUID) -> None',
  ],
}
const documents: FrontRole = {
  ...rows,
  attributes: ['_uri: str'],
  operations: [
    'def get(self, id: str) -> dict[str, object] | None',
    'def find(self, query: dict[str, object], limit: int = 100) -> list[dict[str, object]]',
    'def save(self, document: dict[str, object]) -> str',
    'def delete(self, id: str) -> None',
  ],
}
const cache: FrontRole = {
  suffix: 'Cache',
  stereotype: 'adapter',
  attributes: ['_url: str', '_ttl: timedelta'],
  operations: [
    'def get(self, key: str) -> bytes | None',
    'def set(self, key: str, value: bytes, ttl: timedelta | None = None) -> None',
    'def delete(self, key: str) -> None',
  ],
}
const search: FrontRole = {
  suffix: 'SearchClient',
  stereotype: 'client',
  attributes: ['_url: str'],
  operations: [
    'def index(self, id: str, document: dict[str, object]) -> None',
    'def search(self, query: str, limit: int = 20) -> list[str]',
    'def delete(self, id: str) -> None',
  ],
}
const objects: FrontRole = {
  suffix: 'Storage',
  stereotype: 'adapter',
  attributes: ['_bucket: str'],
  operations: [
    'def put(self, key: str, data: bytes) -> None',
    'def get(self, key: str) -> bytes',
    'def url(self, key: str, expires: timedelta) -> str',
    'def delete(self, key: str) -> None',
  ],
}
const queries: FrontRole = {
  suffix: 'Warehouse',
  stereotype: 'repository',
  attributes: ['_dsn: str'],
  operations: [
    'def query(self, sql: str, parameters: Mapping[str, object]) -> list[tuple[object, ...]]',
    'def insert(self, table: str, rows: Iterable[tuple[object, ...]]) -> int',
  ],
}
const tasks: FrontRole = {
  suffix: 'TaskQueue',
  stereotype: 'adapter',
  attributes: ['_broker_url: str'],
  operations: [
    'def enqueue(self, task: str, payload: dict[str, object]) -> str',
    'def result(self, task_id: str, timeout: timedelta) -> object',
    'def cancel(self, task_id: str) -> None',
  ],
}
const messages: FrontRole = {
  suffix: 'Publisher',
  stereotype: 'adapter',
  attributes: ['_url: str'],
  operations: [
    'def publish(self, topic: str, message: bytes) -> None',
    'def subscribe(self, topic: str, handler: Callable[[bytes], None]) -> None',
    'def close(self) -> None',
  ],
}
const workflows: FrontRole = {
  suffix: 'WorkflowClient',
  stereotype: 'client',
  attributes: ['_url: str'],
  operations: [
    'def start(self, workflow: str, arguments: dict[str, object]) -> str',
    'def status(self, run_id: str) -> str',
    'def cancel(self, run_id: str) -> None',
  ],
}
const models: FrontRole = {
  suffix: 'ModelClient',
  stereotype: 'client',
  attributes: ['_url: str', '_timeout: timedelta'],
  operations: ['def predict(self, features: Sequence[float]) -> list[float]', 'def version(self) -> str'],
}
const identity: FrontRole = {
  suffix: 'IdentityClient',
  stereotype: 'client',
  attributes: ['_issuer: str'],
  operations: [
    'def verify(self, token: str) -> dict[str, object]',
    'def user(self, subject: str) -> dict[str, object] | None',
  ],
}
const secrets: FrontRole = {
  suffix: 'SecretStore',
  stereotype: 'adapter',
  attributes: ['_url: str'],
  operations: ['def read(self, path: str) -> str', 'def rotate(self, path: str) -> str'],
}
const telemetry: FrontRole = {
  suffix: 'Telemetry',
  stereotype: 'adapter',
  attributes: ['_endpoint: str'],
  operations: [
    'def record(self, name: str, value: float, **labels: str) -> None',
    'def capture(self, error: Exception) -> None',
  ],
}
const interfaces: FrontRole = {
  suffix: 'Client',
  stereotype: 'client',
  attributes: ['_base_url: str', '_timeout: timedelta'],
  operations: [
    'def get(self, path: str) -> dict[str, object]',
    'def post(self, path: str, payload: dict[str, object]) -> dict[str, object]',
    'def close(self) -> None',
  ],
}

const roles: { readonly [C in Category]?: FrontRole } = {
  'relational-database': rows,
  'connection-pooler': rows,
  'document-database': documents,
  'wide-column-store': documents,
  cache,
  'search-engine': search,
  'object-storage': objects,
  'column-store': queries,
  'task-queue': tasks,
  'message-broker': messages,
  'event-log': messages,
  'workflow-engine': workflows,
  'parallel-engine': workflows,
  'model-server': models,
  'ml-library': models,
  'ml-lifecycle': models,
  'identity-provider': identity,
  'auth-library': identity,
  'secret-store': secrets,
  metrics: telemetry,
  logs: telemetry,
  tracing: telemetry,
  'error-tracking': telemetry,
}

/** The front of a service of a category; of what has none of its own, the client of an interface. */
export const frontRole = (category: Category | undefined): FrontRole =>
  (category && roles[category]) ?? interfaces
