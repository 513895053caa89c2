import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'builder',
  family: 'creational',
  name: { en: 'Builder', zh: '建造者' },
  intent: {
    en: 'A complex object is put together step by step and comes out finished, or not at all.',
    zh: '分步组装复杂对象，最终得到完整的结果，不会出现半成品。',
  },
  roles: [
    {
      id: 'product',
      name: { en: 'Product', zh: '产品' },
      task: { en: 'Is what comes out', zh: '组装的最终结果' },
      least: 1,
      most: 5,
      kind: 'dataclass',
    },
    {
      id: 'builder',
      name: { en: 'Builder', zh: '建造者' },
      task: { en: 'Declares the steps and the end', zh: '声明各组装步骤与收尾操作' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [
        {
          id: 'steps',
          name: { en: 'a step and an operation that builds', zh: '组装步骤与生成操作' },
          member: 'operation',
          least: 2,
        },
      ],
    },
    {
      id: 'concrete-builder',
      name: { en: 'Concrete builder', zh: '具体建造者' },
      task: { en: 'Takes the steps and makes the product', zh: '执行各步骤并生成产品' },
      least: 1,
      most: 20,
      kind: 'class',
    },
    {
      id: 'director',
      name: { en: 'Director', zh: '指挥者' },
      task: { en: 'Knows in which order to build', zh: '掌握组装顺序' },
      least: 0,
      most: 10,
      kind: 'class',
    },
  ],
  relations: [
    { from: 'concrete-builder', to: 'builder', kind: 'realisation', or: ['inheritance'] },
    {
      from: 'concrete-builder',
      to: 'product',
      kind: 'dependency',
      or: ['association', 'aggregation', 'composition', 'call'],
    },
    {
      from: 'director',
      to: 'builder',
      kind: 'association',
      or: ['aggregation', 'composition', 'dependency', 'call'],
    },
  ],
  uses: [
    {
      id: 'query-builder',
      name: { en: 'Query builder', zh: '查询构建器' },
      text: {
        en: 'Conditions that are known only at run time become one query, with its values apart from its text.',
        zh: '把运行时才确定的条件组合成一条查询，参数与语句分离。',
      },
      players: () => ({
        product: [
          { name: 'Query', attributes: [attribute('text: str'), attribute('values: list[object] = []')] },
        ],
        builder: [
          {
            name: 'QueryBuilder',
            operations: [
              operation('where(column: str, value: object) -> Self'),
              operation('order_by(column: str) -> Self'),
              operation('build() -> {product}'),
            ],
          },
        ],
        'concrete-builder': [
          {
            name: 'SelectBuilder',
            attributes: [
              attribute('_table: str'),
              attribute('_conditions: list[tuple[str, object]] = []'),
              attribute('_order: list[str] = []'),
            ],
            does: {
              where: ['self._conditions.append((column, value))', 'return self'],
              order_by: ['self._order.append(column)', 'return self'],
              build: [
                'text = f"SELECT * FROM {self._table}"',
                'if self._conditions:',
                '    text += " WHERE " + " AND ".join(f"{column} = %s" for column, _ in self._conditions)',
                'if self._order:',
                '    text += " ORDER BY " + ", ".join(self._order)',
                'return {product}(text=text, values=[value for _, value in self._conditions])',
              ],
            },
          },
        ],
      }),
    },
    {
      id: 'configuration-builder',
      name: { en: 'Configuration builder', zh: '配置构建器' },
      text: {
        en: 'The settings of a deployment are gathered from defaults and environment, and checked before anything starts.',
        zh: '汇集默认值与环境变量形成部署配置，启动之前先行校验。',
      },
      players: () => ({
        product: [
          {
            name: 'DeploymentConfig',
            attributes: [attribute('environment: str'), attribute('values: dict[str, str] = {}')],
          },
        ],
        builder: [
          {
            name: 'ConfigBuilder',
            operations: [
              operation('with_environment(name: str) -> Self'),
              operation('with_value(key: str, value: str) -> Self'),
              operation('build() -> {product}'),
            ],
          },
        ],
        'concrete-builder': [
          {
            name: 'LayeredConfigBuilder',
            attributes: [attribute('_environment: str = ""'), attribute('_values: dict[str, str] = {}')],
            does: {
              with_environment: ['self._environment = name', 'return self'],
              with_value: ['self._values[key] = value', 'return self'],
              build: [
                'if not self._environment:',
                '    raise ValueError("the environment is not named")',
                'return {product}(environment=self._environment, values=dict(self._values))',
              ],
            },
          },
        ],
        director: [
          {
            name: 'ReleaseSetup',
            operations: [
              operation(
                'prepare(environment: str) -> {product}',
                'return {self.builder}.with_environment(environment).with_value("debug", "0").build()',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'pipeline-builder',
      name: { en: 'Pipeline builder', zh: '管道构建器' },
      text: {
        en: 'Steps of data processing are put in order and checked as one pipeline before the first row moves.',
        zh: '编排数据处理、ETL 等步骤，在处理第一条数据之前整体检查流程。',
      },
      players: () => ({
        product: [
          {
            name: 'Pipeline',
            attributes: [
              attribute('steps: list[Callable[[list[dict[str, str]]], list[dict[str, str]]]] = []'),
            ],
            operations: [
              operation(
                'run(rows: list[dict[str, str]]) -> list[dict[str, str]]',
                'for step in self.steps:',
                '    rows = step(rows)',
                'return rows',
              ),
            ],
          },
        ],
        builder: [
          {
            name: 'PipelineBuilder',
            operations: [
              operation('keep(column: str) -> Self'),
              operation('rename(column: str, to: str) -> Self'),
              operation('build() -> {product}'),
            ],
          },
        ],
        'concrete-builder': [
          {
            name: 'RowPipelineBuilder',
            attributes: [
              attribute('_steps: list[Callable[[list[dict[str, str]]], list[dict[str, str]]]] = []'),
            ],
            does: {
              keep: [
                'self._steps.append(lambda rows: [row for row in rows if row.get(column)])',
                'return self',
              ],
              rename: [
                'self._steps.append(',
                '    lambda rows: [{(to if key == column else key): value for key, value in row.items()} for row in rows]',
                ')',
                'return self',
              ],
              build: ['return {product}(steps=list(self._steps))'],
            },
          },
        ],
        director: [
          {
            name: 'OrderImport',
            operations: [
              operation(
                'plan() -> {product}',
                'return {self.builder}.keep("order_id").rename("order_id", "id").build()',
              ),
            ],
          },
        ],
      }),
    },
  ],
})
