import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'command',
  family: 'behavioural',
  name: { en: 'Command', zh: '命令' },
  intent: {
    en: 'What is to be done becomes an object: it can be queued, logged, repeated and taken back.',
    zh: '把要做的事变成对象，从而可以排队、记录、重试和撤销。',
  },
  roles: [
    {
      id: 'receiver',
      name: { en: 'Receiver', zh: '接收者' },
      task: { en: 'Knows how the work is done', zh: '掌握如何完成工作' },
      least: 1,
      most: 20,
      kind: 'class',
    },
    {
      id: 'command',
      name: { en: 'Command', zh: '命令' },
      task: { en: 'Says how one is run', zh: '规定命令的执行方式' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [
        { id: 'execute', name: { en: 'an operation', zh: '操作' }, member: 'operation', least: 1 },
        {
          id: 'undo',
          name: { en: 'operations to do and to undo', zh: '执行与撤销操作' },
          member: 'operation',
          least: 2,
          of: ['operation-log'],
        },
      ],
    },
    {
      id: 'concrete-command',
      name: { en: 'Concrete command', zh: '具体命令' },
      task: { en: 'Keeps what is needed to do one thing', zh: '保存完成某件事所需的信息' },
      least: 1,
      most: 50,
      kind: 'class',
    },
    {
      id: 'invoker',
      name: { en: 'Invoker', zh: '调用者' },
      task: { en: 'Runs commands without knowing what they do', zh: '执行命令而不关心其内容' },
      least: 1,
      most: 20,
      kind: 'class',
    },
  ],
  relations: [
    { from: 'concrete-command', to: 'command', kind: 'realisation', or: ['inheritance'] },
    {
      from: 'concrete-command',
      to: 'receiver',
      kind: 'association',
      or: ['aggregation', 'composition', 'dependency', 'call'],
    },
    {
      from: 'invoker',
      to: 'command',
      kind: 'aggregation',
      or: ['association', 'composition'],
      targetMultiplicity: '*',
    },
  ],
  uses: [
    {
      id: 'task-queue',
      name: { en: 'Task queue', zh: '任务队列' },
      text: {
        en: 'Work is put aside as tasks and done later by a worker: at once, at a time, or in batches.',
        zh: '把异步、定时与批处理任务放入队列，由工作进程稍后执行。',
      },
      players: () => ({
        receiver: [
          {
            name: 'InvoiceService',
            stereotype: 'service',
            operations: [
              operation('async send(invoice: str) -> None', 'logging.info("invoice %s is sent", invoice)'),
            ],
          },
        ],
        command: [{ name: 'Task', operations: [operation('async run() -> None')] }],
        'concrete-command': [
          {
            name: 'SendInvoice',
            stereotype: 'task',
            attributes: [attribute('_invoice: str')],
            does: { run: ['await {self.receiver}.send(self._invoice)'] },
          },
        ],
        invoker: [
          {
            name: 'TaskQueue',
            operations: [
              operation('enqueue(task: {command}) -> None', '{self.command}.append(task)'),
              operation(
                'async work() -> None',
                'while {self.command}:',
                '    await {self.command}.pop(0).run()',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'operation-log',
      name: { en: 'Operation log', zh: '操作记录' },
      text: {
        en: 'Every operation is kept, so there is a log to audit and a way to undo and redo.',
        zh: '保存每一步操作，形成可审计的日志，并支持撤销与重做。',
      },
      players: () => ({
        receiver: [
          {
            name: 'Document',
            attributes: [attribute('_title: str = ""')],
            operations: [
              operation(
                'rename(title: str) -> str',
                'previous, self._title = self._title, title',
                'return previous',
              ),
            ],
          },
        ],
        command: [
          { name: 'Operation', operations: [operation('execute() -> None'), operation('undo() -> None')] },
        ],
        'concrete-command': [
          {
            name: 'RenameDocument',
            attributes: [attribute('_title: str'), attribute('_previous: str = ""')],
            does: {
              execute: ['self._previous = {self.receiver}.rename(self._title)'],
              undo: ['{self.receiver}.rename(self._previous)'],
            },
          },
        ],
        invoker: [
          {
            name: 'History',
            operations: [
              operation('perform(step: {command}) -> None', 'step.execute()', '{self.command}.append(step)'),
              operation('take_back() -> None', 'if {self.command}:', '    {self.command}.pop().undo()'),
            ],
          },
        ],
      }),
    },
    {
      id: 'batch',
      name: { en: 'Batch processing', zh: '批处理' },
      text: {
        en: 'Imports, exports and mass changes run as a list of steps, and one that fails is named and passed over.',
        zh: '数据导入、导出与批量操作按步骤依次执行，失败的步骤会被记录并跳过。',
      },
      players: () => ({
        receiver: [
          {
            name: 'OrderTable',
            stereotype: 'repository',
            attributes: [attribute('_rows: list[dict[str, str]] = []')],
            operations: [
              operation(
                'async add(rows: list[dict[str, str]]) -> int',
                'self._rows.extend(rows)',
                'return len(rows)',
              ),
            ],
          },
        ],
        command: [{ name: 'BatchStep', operations: [operation('async execute() -> int')] }],
        'concrete-command': [
          {
            name: 'ImportOrders',
            attributes: [attribute('_source: Path')],
            does: {
              execute: [
                'rows = json.loads(self._source.read_text())',
                'return await {self.receiver}.add(rows)',
              ],
            },
          },
        ],
        invoker: [
          {
            name: 'BatchRunner',
            operations: [
              operation('plan(step: {command}) -> None', '{self.command}.append(step)'),
              operation(
                'async run() -> int',
                'done = 0',
                'for step in {self.command}:',
                '    try:',
                '        done += await step.execute()',
                '    except (OSError, ValueError):',
                '        logging.exception("a step is left out")',
                'return done',
              ),
            ],
          },
        ],
      }),
    },
  ],
})
