import { start } from './ui/start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');
void start(root);
