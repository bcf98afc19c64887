"""The contract's transitions for shipping: state and scan -> answer and next state. PURE."""

from bridge.session.judging import Table

TABLE = Table(does={}, commands={}, anywhere={})
