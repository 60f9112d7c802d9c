import Layout from '@theme/Layout';
import {type ReactNode} from 'react';

import HomePage from './_home/HomePage';

export default function Home(): ReactNode {
  return (
    <Layout description="A free handbook of machine-learning system design: framework, case studies, diagrams and practice">
      <HomePage />
    </Layout>
  );
}
