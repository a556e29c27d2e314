console.log(process.env.STP_TRIGGER_EVENT_DATA);
