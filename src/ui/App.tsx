import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { BrowserRouter } from 'react-router';
import { AppRoutes } from './AppRoutes.tsx';

/** The whole site, at the path it is served under. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <AppRoutes />
    </BrowserRouter>
  );
}
