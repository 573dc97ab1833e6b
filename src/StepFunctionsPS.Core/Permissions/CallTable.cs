using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Permissions;

/// <summary>An integration whose needs can be written down as a table, call by call.</summary>
internal abstract class CallTable : IIntegration
{
    private readonly Dictionary<string, Need[]> rows = [];

    public IReadOnlyList<string> Calls => rows.Keys.ToArray();

    public IEnumerable<Grant> Grants(TaskNeeds task) => rows[task.Call!.Text].Select(need => need.For(task));

    protected void Add(string call, params Need[] needs) => rows.Add(call, needs);
}
