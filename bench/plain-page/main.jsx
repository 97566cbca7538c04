// @ts-check
// The plain reference: React, createRoot and six bar charts, as a tutorial would write them.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { projectsIn, sixCharts } from './numbers.js';
import './style.css';

/** @param {{ chart: import('./numbers.js').PlainChart }} props */
function ChartCard({ chart }) {
  return (
    <section className="card">
      <h3>{chart.title}</h3>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={chart.data}>
          <CartesianGrid strokeDasharray="3 3" />
          <XAxis dataKey="name" />
          <YAxis />
          <Tooltip />
          <Legend />
          {chart.bars.map(({ key, fill }) => (
            <Bar key={key} dataKey={key} fill={fill} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </section>
  );
}

function Dashboard() {
  const [category, setCategory] = useState('');
  const projects = projectsIn(category);
  return (
    <main>
      <h1>石峰区 2020 年重点项目</h1>
      <button
        type="button"
        className="filter-choice"
        aria-pressed={category === 'industrial'}
        onClick={() => setCategory(category === '' ? 'industrial' : '')}
      >
        产业
      </button>
      <p role="status">
        在看 {projects.length} / {projectsIn('').length} 个项目
      </p>
      <div className="cards">
        {sixCharts(projects).map((chart) => (
          <ChartCard key={chart.title} chart={chart} />
        ))}
      </div>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Dashboard />);
