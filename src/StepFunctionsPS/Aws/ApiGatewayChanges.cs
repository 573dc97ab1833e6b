using System.Collections;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Tells API Gateway what to do.</summary>
internal sealed class ApiGatewayChanges(AwsClient client) : IApiChanges
{
    public void UpdateStage(string restApiId, string stageName, IReadOnlyList<StagePatch> patches) =>
        client.Invoke(client.Call("Update-AGStage").With("RestApiId", restApiId).With("StageName", stageName).WithAll("PatchOperation", patches.Select(Patch)));

    private static Hashtable Patch(StagePatch patch)
    {
        var table = new Hashtable { ["Op"] = patch.Operation, ["Path"] = patch.Path };
        if (patch.Value is not null) table["Value"] = patch.Value;
        return table;
    }
}
