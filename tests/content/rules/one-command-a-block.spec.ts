import { testRule } from '../rule-test.ts';
import { rule } from './one-command-a-block.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const change = (by: string) => [{ file, replace: 'run: ss -ltn', by: `run: ${by}` }];

testRule(rule, {
  accepts: [
    {
      title: 'a command and the one that follows its success',
      changes: change('nginx -t && nginx -s reload'),
    },
    {
      title: 'a pipe whose program has a semicolon',
      changes: change(`awk '{n++; m++} END {print n}' log | head`),
    },
    { title: 'a loop', changes: change('for i in 1 2; do curl -s http://localhost/; done') },
    {
      title: 'a command that goes on in the next line',
      changes: change('|-\n        curl -s \\\n          http://localhost/'),
    },
    {
      title: 'a file written in one go',
      changes: change("|-\n        cat > a <<'EOF'\n        one\n        two\n        EOF"),
    },
  ],
  refuses: [
    {
      title: 'two commands in a line',
      changes: change('uptime; free -m'),
      file,
      at: 'uptime',
      field: 'causes[0].confirm.run',
      found: 'uptime; free -m',
      allowed: 'one command, a loop, or commands joined by && or |',
    },
  ],
});
