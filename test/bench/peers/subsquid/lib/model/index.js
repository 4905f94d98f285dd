const { Column, Entity, Index, PrimaryColumn } = require("typeorm")

class BridgeEvent {
  constructor(values) {
    Object.assign(this, values)
  }
}

PrimaryColumn("text")(BridgeEvent.prototype, "id")
for (const name of ["kind", "recipient"]) Column("text")(BridgeEvent.prototype, name)
for (const name of ["txHash", "sender"]) {
  Index()(BridgeEvent.prototype, name)
  Column("text")(BridgeEvent.prototype, name)
}
Column("numeric", { transformer: { from: BigInt, to: String } })(BridgeEvent.prototype, "amount")
Column("int4")(BridgeEvent.prototype, "timestamp")
Entity("bridge_event")(BridgeEvent)

module.exports = { BridgeEvent }
