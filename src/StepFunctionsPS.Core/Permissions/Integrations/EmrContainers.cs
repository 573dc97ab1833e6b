namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Amazon EMR on EKS.</summary>
internal sealed class EmrContainers : CallTable
{
    public EmrContainers()
    {
        Add(
            "emr-containers:createVirtualCluster",
            Need.Anywhere("emr-containers:CreateVirtualCluster"),
            Need.ServiceLinkedRole("emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers"));

        const string Deleted = "emr-containers:/virtualclusters/<Id>";
        Add("emr-containers:deleteVirtualCluster", Need.On(Deleted, "emr-containers:DeleteVirtualCluster"));
        Add("emr-containers:deleteVirtualCluster.sync", Need.On(Deleted, "emr-containers:DeleteVirtualCluster", "emr-containers:DescribeVirtualCluster"));

        const string Cluster = "emr-containers:/virtualclusters/<VirtualClusterId>";
        var start = Need.On(Cluster, "emr-containers:StartJobRun");
        Add("emr-containers:startJobRun", start);
        Add("emr-containers:startJobRun.sync", start, Need.On(Cluster + "/jobruns/*", "emr-containers:DescribeJobRun", "emr-containers:CancelJobRun"));
    }
}
